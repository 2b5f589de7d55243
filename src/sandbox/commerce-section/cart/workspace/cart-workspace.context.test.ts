import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore, testHost } from '../../testing/test-host.element.js';
import { optionalObject } from '../../management-api/parse.js';
import { cartChangeBody, valueOf } from '../cart-fields.js';
import { createCartPath } from '../paths.js';
import { parsePrice } from '../price.parser.js';
import { SandboxCartDetailStore } from '../repository/cart-detail.store.js';
import { manifests as repositoryManifests } from '../repository/manifests.js';
import type { CartCalculation } from './cart-calculation.controller.js';
import { SandboxCartWorkspaceContext } from './cart-workspace.context.js';

const CART = `${MANAGEMENT_API}/carts/:cartId`;
const NOTE = 'notes.customerNotes';
const jacket = {
	productReference: seedIds.products.jacket,
	id: 'new-line',
	isNew: true,
	quantity: 2,
	orderLines: [],
};

describe('SandboxCartWorkspaceContext', () => {
	const worker = answerByMockedCommerce();
	let asked: string[] = [];
	let events: UmbActionEventContext;
	let context: SandboxCartWorkspaceContext;
	let failure: string | undefined;
	let conflict: string | undefined;
	let calculation: CartCalculation | undefined;
	let hasChanges: boolean | undefined;
	let notified: Array<{ color: string; message: unknown }> = [];

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));

	const contextIn = (host: Awaited<ReturnType<typeof testHost>>) => {
		new SandboxCartDetailStore(host);
		events = new UmbActionEventContext(host);
		const notifications = new UmbNotificationContext(host);
		host.observe(notifications.notifications, (list) => {
			notified = list.map(({ color, element }) => {
				const layout = element.firstElementChild;
				const message = layout && 'data' in layout && optionalObject(layout.data)?.message;
				return { color, message };
			});
		});
		return new SandboxCartWorkspaceContext(host);
	};

	beforeEach(async () => {
		context = contextIn(await hostInStore());
		context.observe(context.failure, (value) => (failure = value));
		context.observe(context.conflict, (value) => (conflict = value));
		context.observe(context.calculation, (value) => (calculation = value));
		context.observe(context.hasChanges, (value) => (hasChanges = value));
		asked = [];
		worker.events.on('request:start', ({ request }) => {
			const { pathname } = new URL(request.url);
			if (!pathname.includes('/carts')) return;
			asked.push(`${request.method} ${pathname.replace(/.*\/v1/, '').replace(/[\da-f]{8}-[-\da-f]{27}/, '{id}')}`);
		});
	});

	// Unsaved edits would keep the browser on the page.
	afterEach(() => context.destroy());

	/** The cart as another page of the backoffice opens it. */
	const elsewhere = async (unique = context.getUnique() ?? '') => {
		const other = contextIn(await hostInStore());
		await other.open(unique);
		return other;
	};

	const noteOf = (cart?: SandboxCartWorkspaceContext) =>
		valueOf(cart?.getData() ?? {}, { path: NOTE, label: '', editor: 'TextArea' });
	const bodyOf = (cart: SandboxCartWorkspaceContext) => {
		const data = cart.getData();
		return data && cartChangeBody(data);
	};
	const quantities = (cart: SandboxCartWorkspaceContext) => cart.getData()?.orderLines.map(({ quantity }) => quantity);
	const total = (cart: object | undefined) => parsePrice(cart && 'totalPrice' in cart && cart.totalPrice).withTax;
	const save = () => context.requestSubmit().catch(() => undefined);
	const openOrdinary = async () => {
		await context.open(seedIds.carts.ordinary);
		asked = [];
	};
	const setQuantity = (quantity: number | undefined) => {
		const [first, ...rest] = context.getData()?.orderLines ?? [];
		context.edit('orderLines', [{ ...first, quantity }, ...rest]);
	};

	describe('opening', () => {
		it('loads a cart', async () => {
			await openOrdinary();

			expect(context.getData()).to.deep.include({ unique: seedIds.carts.ordinary, entityType: 'uc:cart' });
			expect(context.getData()?.name).to.match(/^CART-/);
			expect(total(context.getData())).to.equal('1.649,75\u00a0kr.');
			expect([failure, hasChanges]).to.deep.equal([undefined, false]);
		});

		for (const unique of ['ca270000-0000-4000-8000-00000000dead', 'nonsense']) {
			it(`does not find "${unique}"`, async () => {
				await context.open(unique);

				expect([context.getData(), failure]).to.deep.equal([undefined, 'notFound']);
			});
		}

		it('loads on a retry', async () => {
			worker.use(http.get(CART, () => HttpResponse.error(), { once: true }));
			await context.open(seedIds.carts.ordinary);
			expect(failure).to.equal('unavailable');

			await context.reopen();
			expect([failure, context.getData()?.unique]).to.deep.equal([undefined, seedIds.carts.ordinary]);
		});

		it('shows a failure outside of a store', async () => {
			for (const unique of [undefined, seedIds.carts.ordinary]) {
				const storeless = contextIn(await testHost());
				let isLoading: boolean | undefined;
				storeless.observe(storeless.failure, (value) => (failure = value));
				storeless.observe(storeless.loading.isOn, (value) => (isLoading = value));
				await storeless.open(unique);

				expect([failure, isLoading]).to.deep.equal(['unavailable', false]);
				storeless.destroy();
			}
		});

		it('follows a change made elsewhere', async () => {
			await openOrdinary();
			worker.use(http.get(CART, () => HttpResponse.json({ id: seedIds.carts.ordinary, cartNumber: 'CART-CHANGED' })));
			events.dispatchEvent(
				new UmbEntityUpdatedEvent({ entityType: 'uc:cart', unique: seedIds.carts.ordinary, eventUnique: 'elsewhere' }),
			);

			await eventually(() => context.getData()?.name === 'CART-CHANGED');
		});
	});

	describe('a new cart', () => {
		it("starts with the store's currency and language, and is not saved yet", async () => {
			await context.open();

			expect(context.getData()).to.include({ languageIsoCode: 'da-DK' });
			expect(context.getData()?.currency).to.include({ code: 'DKK' });
			expect([context.getIsNew(), hasChanges, asked]).to.deep.equal([true, false, []]);
		});

		it('is saved by one POST and one PATCH', async () => {
			await context.open();
			context.edit('currency', 'EUR');
			context.edit('customer.email', 'new@example.com');
			context.edit('orderLines', [jacket]);
			await save();

			expect(asked).to.deep.equal(['POST /carts', 'PATCH /carts/{id}']);
			expect(notified).to.deep.equal([{ color: 'positive', message: 'Saved' }]);
			expect([context.getIsNew(), hasChanges]).to.deep.equal([false, false]);
			const saved = (await elsewhere()).getData();
			expect(saved?.customer).to.include({ email: 'new@example.com' });
			expect(saved?.currency).to.include({ code: 'EUR' });
			expect(saved?.orderLines).to.have.length(1);
		});

		it('counts as saved only once the page has its address', async () => {
			const before = location.href;
			history.replaceState(null, '', `/${createCartPath(seedIds.stores.nordlys)}/view/details`);
			await context.open();
			const saved = save();
			await eventually(() => location.pathname.endsWith(`/edit/${context.getUnique() ?? ''}/view/details`));
			expect(asked).to.deep.equal(['POST /carts']);

			dispatchEvent(new Event('navigationend'));
			await saved;
			expect(asked).to.deep.equal(['POST /carts', 'PATCH /carts/{id}']);
			history.replaceState(null, '', before);
		});

		it('is not created twice when the second request fails', async () => {
			await context.open();
			context.edit('orderLines', [jacket]);
			worker.use(http.patch(CART, () => HttpResponse.json({}, { status: 503 }), { once: true }));
			await save();
			expect(hasChanges).to.equal(true);

			await save();
			expect(asked.filter((request) => request === 'POST /carts')).to.have.length(1);
			expect(quantities(await elsewhere())).to.deep.equal([2]);
		});

		it('keeps its fields when it cannot be created', async () => {
			await context.open();
			context.edit('orderLines', [jacket]);
			worker.use(http.post(`${MANAGEMENT_API}/carts`, () => new HttpResponse(null, { status: 403 }), { once: true }));
			await save();

			expect(notified[0]?.message).to.contain('permission');
			expect([context.getIsNew(), quantities(context)]).to.deep.equal([true, [2]]);
		});

		it('starts on a retry after a failure', async () => {
			worker.use(http.get(`${MANAGEMENT_API}/currencies`, () => HttpResponse.error(), { once: true }));
			await context.open();
			expect(failure).to.equal('unavailable');

			await context.reopen();
			expect([failure, context.getIsNew()]).to.deep.equal([undefined, true]);
		});
	});

	describe('saving', () => {
		it('keeps every field that was not edited', async () => {
			await openOrdinary();
			const before = bodyOf(context);
			context.edit(NOTE, 'Ring twice');
			expect(hasChanges).to.equal(true);
			await save();

			expect(asked).to.deep.equal(['GET /carts/{id}', 'PATCH /carts/{id}']);
			expect(hasChanges).to.equal(false);
			const saved = await elsewhere();
			expect(noteOf(saved)).to.equal('Ring twice');
			expect(bodyOf(saved)).to.deep.equal({ ...before, notes: { customerNotes: 'Ring twice', internalNotes: '' } });
		});

		it('treats a text that is emptied again as unchanged', async () => {
			await context.open(seedIds.carts.emojiName);
			context.edit('customer.customerReference', 'a');
			expect(hasChanges).to.equal(true);
			context.edit('customer.customerReference', '');
			expect(hasChanges).to.equal(false);
		});

		for (const [status, words] of [
			[400, 'did not accept'],
			[403, 'permission'],
			[404, 'no longer exists'],
			[503, 'could not be saved'],
		] as const) {
			it(`keeps every edit and shows the reason for status ${status}`, async () => {
				await openOrdinary();
				worker.use(http.patch(CART, () => HttpResponse.json({ status, title: 'No <b>' }, { status })));
				context.edit(NOTE, `Kept at ${status}`);
				await save();

				expect(notified.map(({ color }) => color)).to.deep.equal(['danger']);
				expect(notified[0]?.message).to.contain(words);
				expect([noteOf(context), hasChanges]).to.deep.equal([`Kept at ${status}`, true]);
			});
		}

		it('shows messages of the server at their fields, until the next save', async () => {
			await openOrdinary();
			const errors = { 'OrderLines[0].Quantity': ['Too <b>many</b>.'] };
			worker.use(
				http.patch(
					CART,
					() => HttpResponse.json({ type: 'Error', title: 'No.', status: 400, errors }, { status: 400 }),
					{ once: true },
				),
			);
			setQuantity(99);
			await save();

			expect(notified[0]?.message).to.contain('Too <b>many</b>.');
			await save();
			expect(hasChanges).to.equal(false);
		});
	});

	describe('the calculation', () => {
		it('is that of the server, with the edits', async () => {
			await openOrdinary();
			setQuantity(2);
			expect(calculation?.state).to.equal('calculating');
			await eventually(() => calculation?.state === 'calculated');

			expect(total(calculation?.cart)).to.equal('2.949,70\u00a0kr.');
			const { id = '' } = context.getData()?.orderLines[0] ?? {};
			expect(total(calculation?.lines?.[id])).to.equal('2.599,90\u00a0kr.');
			expect(asked).to.deep.equal(['PATCH /carts/{id}/calculate']);
		});

		it('is that of the latest edit, in any order of the answers', async () => {
			await openOrdinary();
			let answerFirst: (() => void) | undefined;
			worker.use(
				http.patch(
					`${CART}/calculate`,
					() => new Promise<undefined>((resolve) => (answerFirst = () => resolve(undefined))),
					{ once: true },
				),
			);
			setQuantity(9);
			await eventually(() => answerFirst);
			setQuantity(2);
			await eventually(() => calculation?.state === 'calculated');
			const latest = calculation;
			const firstAnswered = new Promise<void>((resolve) => {
				worker.events.on('response:mocked', () => resolve());
			});
			answerFirst?.();
			await firstAnswered;
			// When another request has been answered, the first answer has been read.
			await elsewhere();

			expect(calculation).to.equal(latest);
			expect(total(calculation?.cart)).to.equal('2.949,70\u00a0kr.');
		});

		it('is not requested while a quantity is missing', async () => {
			await openOrdinary();
			setQuantity(undefined);

			expect([calculation?.state, asked]).to.deep.equal(['impossible', []]);
		});

		it('can fail, and ends with the edits', async () => {
			await openOrdinary();
			worker.use(http.patch(`${CART}/calculate`, () => HttpResponse.json({}, { status: 500 })));
			const before = context.getData()?.orderLines[0]?.quantity;
			setQuantity(3);
			await eventually(() => calculation?.state === 'failed');
			setQuantity(before);

			expect(calculation).to.equal(undefined);
		});
	});

	describe('a cart with another editor', () => {
		const theyChange = async (note: string) => {
			const other = await elsewhere(seedIds.carts.ordinary);
			other.edit(NOTE, note);
			await other.requestSubmit();
			notified = [];
			asked = [];
		};

		it('is not overwritten', async () => {
			await openOrdinary();
			await theyChange('Theirs 1');
			context.edit(NOTE, 'Mine');
			await save();

			expect([conflict, asked, notified]).to.deep.equal(['changedElsewhere', ['GET /carts/{id}'], []]);
			expect([noteOf(context), noteOf(await elsewhere())]).to.deep.equal(['Mine', 'Theirs 1']);
		});

		it('is loaded again on demand', async () => {
			await openOrdinary();
			await theyChange('Theirs 2');
			context.edit(NOTE, 'Mine');
			await save();
			await context.reopen();

			expect([noteOf(context), conflict, hasChanges]).to.deep.equal(['Theirs 2', undefined, false]);
		});

		it('is overwritten on demand', async () => {
			await openOrdinary();
			await theyChange('Theirs 3');
			context.edit(NOTE, 'Mine');
			await save();
			await context.saveRegardless();

			expect([conflict, noteOf(await elsewhere())]).to.deep.equal([undefined, 'Mine']);
		});

		it('is not saved once it has become an order', async () => {
			await openOrdinary();
			const order = { id: seedIds.carts.ordinary, isFinalized: true };
			worker.use(http.get(CART, () => HttpResponse.json(order), { once: true }));
			context.edit(NOTE, 'Mine');
			await save();

			expect([conflict, asked]).to.deep.equal(['finalised', ['GET /carts/{id}']]);
		});

		it('cannot be saved once it is deleted', async () => {
			await openOrdinary();
			worker.use(http.get(CART, () => new HttpResponse(null, { status: 404 }), { once: true }));
			context.edit(NOTE, 'Mine');
			await save();

			expect(notified[0]?.message).to.contain('no longer exists');
			expect(noteOf(context)).to.equal('Mine');
		});
	});
});
