import { expect } from '@open-wc/testing';
import { getResponse, http, HttpResponse } from 'msw';
import { handlersFor, seedIds } from '../../../mocks/index.js';
import { CART, PAYMENT_LINK, PRODUCT, setUpCommerce, STORE } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { eventually } from '../../testing/eventually.js';
import { DataWorkspaceContext, TestWorkspaceContext } from '../../testing/workspace.context.js';

const { carts } = seedIds;

describe('the Payment Link Generator', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	const { commerce, worker } = mocked;
	const clipboard = setUpClipboard();

	const asked = () => Promise.all(mocked.linkRequests.map((request) => request.clone().json()));

	describe('while the cart is loading', () => {
		it('says so, offers no channel yet, and is accessible', async () => {
			mocked.hold(CART);
			const generator = await backoffice.open();
			await eventually(() => generator.status !== '', 'It does not say that it is loading.');
			expect(generator.status).to.equal('Loading the cart');
			expect(generator.button('Copy to Clipboard') === undefined, 'whether Copy to Clipboard is hidden').to.be.true;
			await expectAccessible(generator);
		});
	});

	describe('while the page of the store is being looked up', () => {
		it('can be filled in and used', async () => {
			mocked.hold(STORE);
			const generator = await backoffice.open();
			await eventually(() => generator.button('Copy to Clipboard')?.disabled === false, 'The form waits for it.');
			expect(generator.text).to.contain('Looking up the page of the store.');
			await expectAccessible(generator);
			generator.type('Landing Page URL', 'https://nordlys.example/typed');
			generator.press('Copy to Clipboard');
			expect(await generator.linkShown()).to.contain('https://nordlys.example/typed');
		});

		it('does not overwrite what was typed', async () => {
			const release = mocked.hold(STORE);
			const generator = await backoffice.open();
			await eventually(() => generator.button('Copy to Clipboard')?.disabled === false, 'The form waits for it.');
			generator.type('Landing Page URL', 'https://nordlys.example/typed');
			release();
			await generator.loaded();
			expect(generator.landingPage).to.equal('https://nordlys.example/typed');
		});
	});

	describe('with a cart', () => {
		it('shows the cart and both settings, and is accessible', async () => {
			const generator = await backoffice.openReady();
			const { cartNumber } = commerce.carts.get(carts.ordinary) ?? {};
			for (const part of ['Payment Link Generator', cartNumber, 'Anna Andersen', 'anna@example.com', '5 items', 'kr.'])
				expect(generator.text).to.contain(part);
			expect(generator.text).to.match(/Validity Period.*Landing Page URL.*Copy to Clipboard/);
			await expectAccessible(generator);
		});

		it('shows a total without a format', async () => {
			const totalPrice = { value: { withTax: 1_234.5, currency: { id: '1', code: 'EUR' } } };
			const orderLines = [{ id: '1', quantity: 1 }];
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, orderLines, totalPrice })));
			expect((await backoffice.openReady()).text).to.contain('€1,234.50');
		});

		it('shows which details are unknown', async () => {
			worker.use(
				http.get(CART, () => HttpResponse.json({ id: carts.ordinary, orderLines: [{ id: '1', quantity: 1 }] })),
			);
			const { text } = await backoffice.openReady();
			for (const part of ['Cart without a number', 'No customer name', 'No e-mail address', '1 item', 'No total'])
				expect(text).to.contain(part);
		});

		it('closes without a request for a link', async () => {
			const generator = await backoffice.openReady();
			generator.press('Close');
			await eventually(() => !generator.isOpen, 'It is still open.');
			expect(mocked.linkRequests.length, 'requests').to.equal(0);
		});
	});

	describe('names', () => {
		it('are shown as text, including markup', async () => {
			const generator = await backoffice.openReady(carts.markupName);
			expect(generator.text).to.contain('<b>Gitte</b> <img src=x onerror=alert(1)>');
			expect(generator.elements('b, img').length, 'elements from the markup').to.equal(0);
			await expectAccessible(generator);
		});

		it('may contain quotes', async () => {
			expect((await backoffice.openReady(carts.quotedName)).text).to.contain(`Frederik "Fred" O'Neill & Søn`);
		});

		it('may contain emoji of several code points', async () => {
			expect((await backoffice.openReady(carts.emojiName)).text).to.contain('Hanne 🏕️ Holm 👩‍👩‍👧');
		});

		it('may be written from right to left without reordering their neighbours', async () => {
			const generator = await backoffice.openReady(carts.rightToLeft);
			const name = generator.elements('bdi').find(({ textContent }) => textContent === 'ليلى المنصوري');
			expect(name !== undefined, 'whether it has its own bdi').to.be.true;
			await expectAccessible(generator);
		});
	});

	describe('the validity period', () => {
		it('is 7 days by default, with the expiry date', async () => {
			const generator = await backoffice.openReady();
			expect(generator.validity).to.equal('7 Days');
			expect(generator.beside('Validity Period')).to.match(/Expires .*\d{4}.* \(.+\), in 7 days/);
		});

		it('is sent in minutes', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(await asked()).to.deep.equal([
				{ validityPeriod: 7 * 24 * 60, landingPageUrl: 'https://nordlys.example/cart' },
			]);
		});

		for (const [unit, minutes] of [
			['Minutes', 3],
			['Hours', 180],
			['Days', 4_320],
			['Weeks', 30_240],
		] as const) {
			it(`of 3 ${unit} is ${minutes} minutes`, async () => {
				const generator = await backoffice.openReady();
				generator.type('Validity Period', '3');
				generator.chooseUnit(unit);
				generator.press('Copy to Clipboard');
				await generator.linkShown();
				expect((await asked())[0]).to.have.property('validityPeriod', minutes);
				expect(generator.validity).to.equal(`3 ${unit}`);
			});
		}

		it('stays as typed if another unit means the same', async () => {
			const generator = await backoffice.openReady();
			generator.chooseUnit('Hours');
			generator.type('Validity Period', '24');
			await eventually(() => generator.beside('Validity Period').includes('in 24 hours'), 'It does not say 24 hours.');
			expect(generator.validity).to.equal('24 Hours');
		});
	});

	describe('the landing page', () => {
		const meta = { landingPage: { default: 'https://default.example/' } };

		it("is the store's, if none was used for it yet", async () => {
			expect((await backoffice.openReady(carts.ordinary, meta)).landingPage).to.equal('https://nordlys.example/cart');
		});

		it("is the manifest's, if the store has none", async () => {
			expect((await backoffice.openReady(carts.american, meta)).landingPage).to.equal('https://default.example/');
		});

		it("is the manifest's, without an error, if the store cannot be read", async () => {
			worker.use(http.get(STORE, () => new HttpResponse(null, { status: 500 })));
			const generator = await backoffice.openReady(carts.ordinary, meta);
			expect(generator.landingPage).to.equal('https://default.example/');
			expect(generator.alert).to.be.empty;
			expect(backoffice.notifications).to.be.empty;
		});

		it('is empty if none is known', async () => {
			expect((await backoffice.openReady(carts.american)).landingPage).to.equal('');
		});

		it("is skipped if it is not allowed, such as the store's on another host", async () => {
			const landingPage = { default: 'https://shop.example/', allowedHosts: ['shop.example'] };
			expect((await backoffice.openReady(carts.ordinary, { landingPage })).landingPage).to.equal(
				'https://shop.example/',
			);
		});

		it('is the one last used for the same store, and for no other', async () => {
			const first = await backoffice.openReady();
			first.type('Landing Page URL', '  https://last.example/cart?from=phone ');
			first.press('Copy to Clipboard');
			await first.linkShown();
			first.press('Close');
			await eventually(() => !first.isOpen, 'It is still open.');

			const second = await backoffice.openReady(carts.withoutEmail);
			expect(second.landingPage).to.equal('https://last.example/cart?from=phone');
			second.press('Close');
			await eventually(() => !second.isOpen, 'It is still open.');

			expect((await backoffice.openReady(carts.american)).landingPage).to.equal('');
		});
	});

	describe('the link', () => {
		it('is the one from Commerce, read-only, with its expiry date, and accessible', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			const link = await generator.linkShown();
			expect(link).to.equal(commerce.paymentLinks.latestFor(carts.ordinary)?.link);
			expect(generator.input('Payment link').readOnly).to.be.true;
			expect(generator.text.match(/Expires .*? in 7 days/g)).to.have.length(2);
			await eventually(() => generator.status === 'The payment link is ready.', 'It is not announced.');
			await expectAccessible(generator);
		});

		it('is requested once for the same settings', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			const link = await generator.linkShown();
			await eventually(() => clipboard.written.length === 1, 'It is not copied.');
			generator.press('Copy to Clipboard');
			await eventually(() => clipboard.written.length === 2, 'It is not copied again.');
			expect(clipboard.written).to.deep.equal([link, link]);
			expect(generator.link).to.equal(link);
			expect(mocked.linkRequests.length, 'requests').to.equal(1);
		});

		it('is a new one for changed settings, and the old one is no longer shown', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			const first = await generator.linkShown();
			await eventually(() => clipboard.written.length === 1, 'It is not copied.');

			generator.type('Landing Page URL', 'https://nordlys.example/other');
			await eventually(() => generator.link === undefined, 'The old link is still shown.');
			generator.press('Copy to Clipboard');
			const second = await generator.linkShown();
			expect(second).to.match(/^https:\/\/nordlys\.example\/other\?/);
			await eventually(() => clipboard.written.length === 2, 'The new link is not copied.');
			expect(clipboard.written).to.deep.equal([first, second]);
			expect(mocked.linkRequests.length, 'requests').to.equal(2);
		});

		it('is requested once by several fast presses', async () => {
			const release = mocked.hold(PAYMENT_LINK);
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			generator.press('Copy to Clipboard');
			await eventually(() => generator.status === 'Generating the payment link', 'It does not say that it waits.');
			generator.press('Copy to Clipboard');
			release();
			await generator.linkShown();
			await backoffice.notified();
			expect(mocked.linkRequests.length, 'requests').to.equal(1);
			expect(clipboard.calls).to.deep.equal(['write']);
			expect(backoffice.notifications).to.have.length(1);
		});
	});

	describe('before a link is made', () => {
		const blocked = async (cart: string, words: string) => {
			const generator = await backoffice.openReady(cart);
			expect(generator.text).to.contain(words);
			generator.press('Copy to Clipboard');
			generator.pressEnterIn('Landing Page URL');
			expect(generator.button('Copy to Clipboard')?.disabled).to.be.true;
			await expectAccessible(generator);
			expect(mocked.linkRequests.length, 'requests').to.equal(0);
			expect(clipboard.calls).to.be.empty;
			expect(mocked.productRequests.length, 'products looked up').to.equal(0);
		};

		it('says that the cart is empty, and generates none', async () => {
			await blocked(carts.empty, 'This cart is empty.');
		});

		it('says that the cart is already an order, and generates none', async () => {
			await blocked(carts.finalised, 'This cart is already an order.');
		});

		it('says that the cart is not saved, and generates none', async () => {
			new TestWorkspaceContext(backoffice.element, carts.ordinary).isChanged = true;
			await blocked(carts.ordinary, 'Save the cart first. The link shows what is saved.');
		});

		it('ignores a saved cart, and changes of another cart', async () => {
			const workspace = new TestWorkspaceContext(backoffice.element, carts.ordinary);
			expect((await backoffice.openReady()).text).not.to.contain('Save the cart first');
			backoffice.generator?.press('Close');
			await eventually(() => backoffice.generator === undefined, 'It is still open.');
			workspace.isChanged = true;
			expect((await backoffice.openReady(carts.withoutEmail)).text).not.to.contain('Save the cart first');
		});

		describe('with a workspace that cannot be asked for changes', () => {
			const AS_SAVED = /As saved on July [34], 2023 at \d/;
			const order = {
				id: carts.ordinary,
				store: { id: seedIds.stores.nordlys },
				updateDate: '2023-07-03T15:11:17.9220005',
				customer: { email: 'a@example.com' },
			};
			const line = { id: '1', productReference: seedIds.products.jacket, name: 'Jacket', quantity: 2 };
			const filled = { ...order, orderLines: [line] };
			/** The cart as saved, and as the workspace has it. */
			const withData = (saved: object, data: unknown) => {
				worker.use(http.get(CART, () => HttpResponse.json(saved)));
				return new DataWorkspaceContext(backoffice.element, carts.ordinary, data);
			};

			it('compares its data, and shows no date if nothing has changed', async () => {
				withData(filled, { ...filled, orderLines: [{ ...line, id: 'another' }] });
				const generator = await backoffice.openReady();
				expect(generator.text).not.to.match(/As saved|Save the cart first/);
				generator.press('Copy to Clipboard');
				await generator.linkShown();
			});

			it('generates none if its data has changed', async () => {
				withData(filled, { ...filled, orderLines: [{ ...line, quantity: 3 }] });
				await blocked(carts.ordinary, 'Save the cart first. The link shows what is saved.');
				expect(backoffice.generator?.text).not.to.contain('As saved');
			});

			it('saves it, and says when it was saved if that is not what was entered', async () => {
				const workspace = withData(filled, { ...filled, customer: { email: 'b@example.com' } });
				const generator = await backoffice.openReady();
				generator.press('Save and continue');
				await eventually(() => AS_SAVED.test(generator.text), 'It does not say when.');
				expect(workspace.saved, 'saves').to.equal(1);
				expect(generator.text).not.to.contain('Save the cart first');
				generator.press('Copy to Clipboard');
				await generator.linkShown();
			});

			for (const [what, data] of [
				['is not a cart', { unique: carts.ordinary, lines: [] }],
				['is another cart', { ...filled, id: carts.withoutEmail }],
				['is not there', undefined],
			] as const)
				it(`says when the cart was saved if the data ${what}, and still generates a link`, async () => {
					withData(filled, data);
					const generator = await backoffice.openReady();
					expect(generator.text).to.match(AS_SAVED);
					await expectAccessible(generator);
					generator.press('Copy to Clipboard');
					await generator.linkShown();
				});

			it('says that the cart may not be saved yet if it is empty, and generates none', async () => {
				withData(order, undefined);
				await blocked(carts.ordinary, 'This cart is empty or not saved yet.');
			});
		});

		it('says that what it shows is what was saved if a workspace lacks both methods, and the date is unknown', async () => {
			Object.assign(new TestWorkspaceContext(backoffice.element, carts.ordinary), {
				getHasUnpersistedChanges: undefined,
			});
			const order = { id: carts.ordinary, orderLines: [{ id: '1', quantity: 1 }], updateDate: 'once' };
			worker.use(http.get(CART, () => HttpResponse.json(order)));
			expect((await backoffice.openReady()).text).to.contain('As last saved');
		});

		const PAYMENT =
			'A payment for this cart may be in progress. Changing the cart or sending a link again may interfere with it.';
		const useFirst = (change: object) =>
			worker.use(
				http.get(CART, async ({ request }) => {
					const answer = await getResponse(handlersFor(commerce), request);
					return HttpResponse.json({ ...((await answer?.json()) as object), ...change });
				}),
			);

		for (const [what, change] of [
			['has been authorized', { transaction: { paymentStatus: 'Authorized', transactionActivities: [] } }],
			['has failed', { transaction: { paymentStatus: 'Error', transactionActivities: [] } }],
			['has given the cart an order number', { orderNumber: 'ORDER-1' }],
		] as const)
			it(`warns that a payment ${what}, and still generates one`, async () => {
				useFirst(change);
				await warned(carts.ordinary, PAYMENT);
			});

		it('does not warn about a payment that has not begun', async () => {
			useFirst({ transaction: { paymentStatus: 'Initialized', transactionActivities: [] } });
			expect((await backoffice.openReady()).text).not.to.contain('payment for this cart');
		});

		it('warns about a payment before the cart is saved', async () => {
			useFirst({ orderNumber: 'ORDER-1' });
			new TestWorkspaceContext(backoffice.element, carts.ordinary).isChanged = true;
			const generator = await backoffice.openReady();
			expect(generator.text).to.contain(PAYMENT);
			expect(generator.button('Copy to Clipboard')?.disabled).to.be.true;
		});

		const warned = async (cart: string, words: string) => {
			const generator = await backoffice.openReady(cart);
			expect(generator.text).to.contain(words);
			await expectAccessible(generator);
			generator.press('Copy to Clipboard');
			await generator.linkShown();
		};

		it('warns that the total is zero, and still generates one', async () => {
			await warned(carts.zeroTotal, 'The total of this cart is zero.');
		});

		it('warns that there is no e-mail address, and still generates one', async () => {
			await warned(carts.withoutEmail, 'This cart has no customer e-mail address.');
		});

		const vanished = 'A product in this cart may no longer be for sale: Wooden sled (discontinued)';

		it('warns about a product that is gone, announces it, and still generates one', async () => {
			const generator = await backoffice.openReady(carts.vanishedProduct);
			await eventually(() => generator.status.includes(vanished), 'It does not warn.');
			await expectAccessible(generator);
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(generator.text).to.contain(vanished);
		});

		it('does not wait for the products to be looked up', async () => {
			const release = mocked.hold(PRODUCT);
			const generator = await backoffice.openReady(carts.vanishedProduct);
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(generator.text).not.to.contain('no longer be for sale');
			release();
			await eventually(() => generator.text.includes(vanished), 'It does not warn.');
		});

		it('names several products that are gone, each once, as text', async () => {
			const names = ['<b>Sled</b>', 'Skis', 'Skis'];
			const orderLines = names.map((name, index) => ({ id: String(index), productReference: `gone-${index}`, name }));
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, orderLines })));
			const generator = await backoffice.openReady();
			const text = 'Products in this cart may no longer be for sale: <b>Sled</b> and Skis';
			await eventually(() => generator.status.includes(text), 'It does not warn.');
		});

		it('does not warn if that cannot be known', async () => {
			worker.use(http.get(PRODUCT, () => new HttpResponse(null, { status: 500 })));
			const generator = await backoffice.openReady(carts.vanishedProduct);
			await eventually(() => mocked.productRequests.length === 2, 'The products are not looked up.');
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(generator.text).not.to.contain('no longer be for sale');
			expect(generator.alert).to.be.empty;
		});
	});
});
