import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxCartDetailStore } from '../repository/cart-detail.store.js';
import { manifests as repositoryManifests } from '../repository/manifests.js';
import type { CartCalculation } from './cart-calculation.controller.js';
import type { CartSaveFailure } from './cart-save-failure.js';
import { SandboxCartWorkspaceContext } from './cart-workspace.context.js';

const CART = `${MANAGEMENT_API}/carts/:cartId`;
const newCustomer = { firstName: '', lastName: '', email: '', telephone: '', customerReference: '' };
const jacket = { productReference: seedIds.products.jacket, name: 'Trail jacket', attributes: [], quantity: 2 };

describe('editing a cart', () => {
	const worker = answerByMockedCommerce();
	let asked: string[] = [];
	let context: SandboxCartWorkspaceContext;
	let failure: CartSaveFailure | undefined;
	let calculation: CartCalculation | undefined;
	let hasChanges: boolean | undefined;
	let told: unknown[] = [];

	before(() => {
		umbExtensionsRegistry.registerMany(repositoryManifests);
		worker.events.on('request:start', ({ request }) => {
			const { pathname } = new URL(request.url);
			if (!pathname.includes('/carts')) return;
			asked.push(`${request.method} ${pathname.replace(/.*\/v1/, '').replace(/[\da-f]{8}-[-\da-f]{27}/, '{id}')}`);
		});
	});

	beforeEach(async () => {
		const host = await hostInStore();
		new SandboxCartDetailStore(host);
		new UmbActionEventContext(host);
		const notifications = new UmbNotificationContext(host);
		host.observe(notifications.notifications, (list) => (told = list.map(({ color }) => color)));
		context = new SandboxCartWorkspaceContext(host);
		failure = undefined;
		context.observe(context.saveFailure, (value) => (failure = value));
		context.observe(context.calculation, (value) => (calculation = value));
		context.observe(context.hasChanges, (value) => (hasChanges = value));
		asked = [];
	});

	// With something unsaved, it would keep the page from being left.
	afterEach(() => context.destroy());

	/** Another page of the backoffice with a cart open. */
	const elsewhere = async (unique: string) => {
		const otherHost = await hostInStore();
		new SandboxCartDetailStore(otherHost);
		new UmbActionEventContext(otherHost);
		new UmbNotificationContext(otherHost);
		const other = new SandboxCartWorkspaceContext(otherHost);
		await other.load(unique);
		return other;
	};

	const saved = async () => (await elsewhere(context.getUnique() ?? '')).getData();

	const save = () => context.requestSubmit().catch(() => undefined);
	const editedNote = (customerNotes: string) => ({ notes: { customerNotes, internalNotes: '' } });
	const openOrdinary = async () => {
		await context.load(seedIds.carts.ordinary);
		asked = [];
	};

	describe('that is new', () => {
		it("begins in the store's currency and language, unknown to the server", async () => {
			await context.create();

			expect(context.getData()).to.include({ languageIsoCode: 'da-DK', currencyCode: 'DKK' });
			expect(context.getIsNew()).to.equal(true);
			expect(asked).to.deep.equal([]);
		});

		it('is saved by one POST and one PATCH, and that is said', async () => {
			await context.create();
			context.edit({ customer: { ...newCustomer, email: 'new@example.com' } });
			context.addProducts([jacket]);
			await save();

			expect(asked).to.deep.equal(['POST /carts', 'PATCH /carts/{id}']);
			expect(failure).to.equal(undefined);
			expect(told).to.deep.equal(['positive']);
			expect(context.getIsNew()).to.equal(false);
			expect(hasChanges).to.equal(false);
			const cart = await saved();
			expect(cart?.customer.email).to.equal('new@example.com');
			expect(cart?.total.withTax).to.equal('2.599,90\u00a0kr.');
		});

		it('is not made twice when filling it fails', async () => {
			await context.create();
			context.addProducts([jacket]);
			worker.use(http.patch(CART, () => HttpResponse.json({}, { status: 503 }), { once: true }));
			await save();

			expect(failure?.reason).to.equal('unavailable');
			expect(hasChanges).to.equal(true);
			await save();
			expect(asked.filter((request) => request === 'POST /carts')).to.have.length(1);
			expect((await saved())?.lines.map(({ quantity }) => quantity)).to.deep.equal([2]);
		});

		it('keeps what was entered when it cannot be made', async () => {
			await context.create();
			context.addProducts([jacket]);
			worker.use(http.post(`${MANAGEMENT_API}/carts`, () => new HttpResponse(null, { status: 403 }), { once: true }));
			await save();

			expect(failure?.reason).to.equal('forbidden');
			expect(context.getIsNew()).to.equal(true);
			expect(context.getData()?.lines).to.have.length(1);
		});

		it('says what is in the way when languages and currencies cannot be read, and begins after another try', async () => {
			worker.use(http.get(`${MANAGEMENT_API}/currencies`, () => HttpResponse.error(), { once: true }));
			let loadFailure: string | undefined;
			context.observe(context.failure, (value) => (loadFailure = value));
			await context.create();
			expect(loadFailure).to.equal('unavailable');

			await context.retry();
			expect(loadFailure).to.equal(undefined);
			expect(context.getData()?.currencyCode).to.equal('DKK');
		});
	});

	it('is saved by one PATCH, and asked for nothing but that before', async () => {
		await openOrdinary();
		context.edit(editedNote('Ring twice'));
		expect(hasChanges).to.equal(true);
		await save();

		expect(asked).to.deep.equal(['GET /carts/{id}', 'PATCH /carts/{id}']);
		expect(hasChanges).to.equal(false);
		expect((await saved())?.notes.customerNotes).to.equal('Ring twice');
	});

	it('keeps every part that was not edited', async () => {
		await openOrdinary();
		const before = context.getData();
		context.edit(editedNote('Ring thrice'));
		await save();

		expect(await saved()).to.deep.include({
			customer: before?.customer,
			billing: before?.billing,
			shipping: before?.shipping,
			tags: before?.tags,
			lines: before?.lines,
		});
	});

	it('changes quantities, takes lines out, and puts the last one back', async () => {
		await context.load(seedIds.carts.variants);
		const [small, large] = context.getData()?.lines ?? [];
		context.setQuantity(small?.unique ?? '', 7);
		context.removeLine(large?.unique ?? '');
		await save();
		expect((await saved())?.lines.map(({ quantity }) => quantity)).to.deep.equal([7]);

		context.removeLine(context.getData()?.lines[0]?.unique ?? '');
		expect(context.getData()?.lines).to.deep.equal([]);
		context.putLineBack();
		expect(context.getData()?.lines.map(({ quantity }) => quantity)).to.deep.equal([7]);
		expect(hasChanges).to.equal(false);
	});

	describe('totals', () => {
		it('are those of the server, of what is edited', async () => {
			await openOrdinary();
			context.setQuantity(context.getData()?.lines[0]?.unique ?? '', 2);
			await eventually(() => calculation?.state === 'calculated');

			expect(calculation?.totals?.total.withTax).to.equal('2.949,70\u00a0kr.');
			expect(calculation?.lines[context.getData()?.lines[0]?.unique ?? '']?.total.withTax).to.equal(
				'2.599,90\u00a0kr.',
			);
			expect(asked).to.deep.equal(['PATCH /carts/{id}/calculate']);
		});

		it('are of the latest edit, however the answers come', async () => {
			await openOrdinary();
			const line = context.getData()?.lines[0]?.unique ?? '';
			let answerFirst: (() => void) | undefined;
			worker.use(
				http.patch(
					`${CART}/calculate`,
					() => new Promise<undefined>((resolve) => (answerFirst = () => resolve(undefined))),
					{ once: true },
				),
			);
			context.setQuantity(line, 9);
			await eventually(() => answerFirst);
			context.setQuantity(line, 2);
			await eventually(() => calculation?.state === 'calculated');
			const latest = calculation;
			const firstAnswered = new Promise<void>((resolve) => {
				worker.events.on('response:mocked', () => resolve());
			});
			answerFirst?.();
			await firstAnswered;
			// The answer is read in the turns that follow; what comes after another request has been answered comes after it.
			await saved();

			expect(calculation).to.equal(latest);
			expect(calculation?.totals?.total.withTax).to.equal('2.949,70\u00a0kr.');
		});

		it('are not asked for while a quantity is none', async () => {
			await openOrdinary();
			context.setQuantity(context.getData()?.lines[0]?.unique ?? '', undefined);
			expect(calculation?.state).to.equal('impossible');
			expect(asked).to.deep.equal([]);
		});

		it('say so when they cannot be had, and are gone with the edits', async () => {
			await openOrdinary();
			worker.use(http.patch(`${CART}/calculate`, () => HttpResponse.json({}, { status: 500 })));
			const [line] = context.getData()?.lines ?? [];
			context.setQuantity(line?.unique ?? '', 3);
			await eventually(() => calculation?.state === 'failed');
			context.setQuantity(line?.unique ?? '', line?.quantity);

			expect(calculation).to.equal(undefined);
		});
	});

	describe('when saving fails', () => {
		for (const [status, reason] of [
			[400, 'refused'],
			[403, 'forbidden'],
			[404, 'gone'],
			[503, 'unavailable'],
		] as const) {
			it(`keeps every edit and says why: ${status}`, async () => {
				await openOrdinary();
				worker.use(http.patch(CART, () => HttpResponse.json({ status, title: 'No <b>' }, { status })));
				context.edit(editedNote(`Kept at ${status}`));
				await save();

				expect(failure?.reason).to.equal(reason);
				expect(context.getData()?.notes.customerNotes).to.equal(`Kept at ${status}`);
				expect(hasChanges).to.equal(true);
			});
		}

		it('keeps every edit without a connection', async () => {
			await openOrdinary();
			worker.use(http.patch(CART, () => HttpResponse.error()));
			context.edit(editedNote('Kept'));
			await save();

			expect(failure?.reason).to.equal('unavailable');
			expect(context.getData()?.notes.customerNotes).to.equal('Kept');
		});

		it('names the fields, and forgets about them at the next try', async () => {
			await openOrdinary();
			const errors = { 'orderLines[0].quantity': ['Too <b>many</b>.'] };
			worker.use(
				http.patch(
					CART,
					() => HttpResponse.json({ type: 'Error', status: 400, title: 'No.', errors }, { status: 400 }),
					{
						once: true,
					},
				),
			);
			context.setQuantity(context.getData()?.lines[0]?.unique ?? '', 99);
			await save();

			expect(failure).to.deep.equal({ reason: 'refused', detail: 'No.', fields: errors });
			await save();
			expect(failure).to.equal(undefined);
		});
	});

	describe('that somebody else edits, too', () => {
		const theyChange = async (customerNotes: string) => {
			const other = await elsewhere(seedIds.carts.ordinary);
			other.edit(editedNote(customerNotes));
			await other.requestSubmit();
			asked = [];
		};

		it('does not undo what they have saved', async () => {
			await openOrdinary();
			await theyChange('Theirs 1');
			context.edit(editedNote('Mine'));
			await save();

			expect(failure?.reason).to.equal('changedElsewhere');
			expect(asked).to.deep.equal(['GET /carts/{id}']);
			expect(context.getData()?.notes.customerNotes).to.equal('Mine');
			expect((await saved())?.notes.customerNotes).to.equal('Theirs 1');
		});

		it('takes over theirs on demand', async () => {
			await openOrdinary();
			await theyChange('Theirs 2');
			context.edit(editedNote('Mine'));
			await save();
			await context.discard();

			expect(context.getData()?.notes.customerNotes).to.equal('Theirs 2');
			expect(failure).to.equal(undefined);
			expect(hasChanges).to.equal(false);
		});

		it('saves over theirs on demand', async () => {
			await openOrdinary();
			await theyChange('Theirs 3');
			context.edit(editedNote('Mine'));
			await save();
			await context.saveRegardless();

			expect(failure).to.equal(undefined);
			expect((await saved())?.notes.customerNotes).to.equal('Mine');
		});

		it('says that it has become an order', async () => {
			await openOrdinary();
			worker.use(
				http.get(CART, () => HttpResponse.json({ id: seedIds.carts.ordinary, isFinalized: true }), { once: true }),
			);
			context.edit(editedNote('Mine'));
			await save();

			expect(failure?.reason).to.equal('finalised');
			expect(asked).to.deep.equal(['GET /carts/{id}']);
		});

		it('says that they have deleted it', async () => {
			await openOrdinary();
			worker.use(http.get(CART, () => new HttpResponse(null, { status: 404 }), { once: true }));
			context.edit(editedNote('Mine'));
			await save();

			expect(failure?.reason).to.equal('gone');
			expect(context.getData()?.notes.customerNotes).to.equal('Mine');
		});
	});
});
