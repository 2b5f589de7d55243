import { expect } from 'chai';
import { getResponse } from 'msw';
import { createCommerce, handlersFor, seedIds } from '../mocks/index.js';
import { openPaymentLink, type Landing, type PaymentLinkOptions } from './open-payment-link.js';
import { guidForms } from './testing/guid-forms.js';
import { STOREFRONT_URL } from './testing/store.js';

const CART = seedIds.carts.ordinary;

/** A Commerce, a link to one of its carts that is valid for an hour, and a shop that opens it. */
const setUp = async (names: { tokenQueryParameterName?: string; errorQueryParameterName?: string } = {}) => {
	const commerce = createCommerce(undefined, names);
	const cart = commerce.carts.get(CART) ?? expect.fail();
	const { link, token } = await commerce.paymentLinks.issue(cart, {
		validityPeriod: 60,
		landingPageUrl: 'https://shop.example/cart?lang=da',
	});
	const handlers = handlersFor(commerce);
	const open = (address: string, options: Partial<PaymentLinkOptions> = {}): Promise<Landing> =>
		openPaymentLink(new Request(address), {
			storefrontUrl: STOREFRONT_URL,
			apiKey: commerce.storefrontApiKey,
			store: 'nordlys',
			now: () => commerce.clock.now().getTime(),
			fetch: async (url, init) => (await getResponse(handlers, new Request(url, init))) ?? expect.fail(),
			...options,
		});
	return { commerce, cart, link, token, open };
};

const reasonOf = (landing: Landing) => (landing.kind === 'dead' ? landing.reason : landing.kind);
const locationOf = (landing: Landing) =>
	'redirect' in landing ? landing.redirect?.headers.get('Location') : undefined;

describe('a payment link of Commerce', () => {
	for (const store of ['nordlys', seedIds.stores.nordlys]) {
		it(`leads to its cart in the store ${store}`, async () => {
			const { cart, link, open } = await setUp();
			const landing = await open(link, { store });
			if (landing.kind !== 'cart') return expect.fail(landing.kind);
			expect(landing.cart).to.include({ id: CART, isFinalized: false }).and.have.property('cartNumber').that.is.not
				.empty;
			expect(
				landing.cart.orderLines.map(({ productReference, quantity }) => ({ productReference, quantity })),
			).to.deep.equal(cart.lines.map(({ productReference, quantity }) => ({ productReference, quantity })));
			expect(locationOf(landing)).to.equal('/cart?lang=da');
		});
	}

	it('has expired in its last second', async () => {
		const { commerce, link, open } = await setUp();
		commerce.clock.offsetSeconds = 59 * 60;
		expect((await open(link)).kind).to.equal('cart');
		commerce.clock.offsetSeconds = 60 * 60;
		const landing = await open(link);
		expect(reasonOf(landing)).to.equal('expired');
		expect(locationOf(landing)).to.equal('/cart?lang=da&payment_link_error=expired');
	});

	it('is not found when its cart was deleted', async () => {
		const { commerce, link, open } = await setUp();
		commerce.carts.delete(CART);
		expect(reasonOf(await open(link))).to.equal('notFound');
	});

	it('is paid when its cart has been paid', async () => {
		const { commerce, cart, link, open } = await setUp();
		commerce.carts.finalize(cart);
		expect(reasonOf(await open(link))).to.equal('paid');
	});

	it('is invalid in another store, and in another Commerce', async () => {
		const { link, open } = await setUp();
		expect(reasonOf(await open(link, { store: 'sunrise' }))).to.equal('invalid');
		const other = await setUp();
		expect(reasonOf(await other.open(link))).to.equal('invalid');
	});

	it('does not work with any character of its token changed, though it may look expired', async () => {
		const { token, open } = await setUp();
		for (let at = 0; at < token.length; at += 1) {
			const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
			expect(reasonOf(await open(`https://shop.example/?payment_link_token=${changed}`)), changed).to.be.oneOf([
				'invalid',
				'expired',
			]);
		}
	});

	it('cannot contain the id of a cart instead of a token', async () => {
		const { open } = await setUp();
		for (const form of guidForms(CART))
			expect(reasonOf(await open(`https://shop.example/?payment_link_token=${encodeURIComponent(form)}`))).to.equal(
				'invalid',
			);
	});

	it("uses the site's parameter names", async () => {
		const names = { tokenQueryParameterName: 'pay', errorQueryParameterName: 'why' };
		const { commerce, link, open } = await setUp(names);
		const options = { tokenParameter: 'pay', errorParameter: 'why' };
		expect(link).to.include('&pay=');
		expect(locationOf(await open(link, options))).to.equal('/cart?lang=da');
		commerce.carts.delete(CART);
		expect(locationOf(await open(link, options))).to.equal('/cart?lang=da&why=notFound');
	});

	it('reports a misconfigured shop without the key, whatever the state of the link', async () => {
		const { link, open } = await setUp();
		for (const apiKey of ['another key of this length', undefined]) {
			const landing = await open(link, { apiKey });
			expect(landing).to.deep.equal({ kind: 'dead', reason: 'misconfigured', text: 'HTTP 401' });
		}
	});
});
