import { expect } from 'chai';
import { PAYMENT_LINK_TOKEN_TYPE, seedIds } from '../../mocks/index.js';
import { cartHintIn } from './cart-hint.js';
import { NEW_LINK_WANTED } from './new-link.routes.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts } = seedIds;

for (const path of BOTH) {
	const withExpiredLink = async () => {
		const shop = openShop(path);
		const link = await shop.link(carts.ordinary, '/cart', 1);
		shop.commerce.clock.offsetSeconds = 60;
		const visitor = shop.visitor();
		const page = await visitor.open(link);
		return { shop, visitor, link, page, tags: () => shop.cart(carts.ordinary).tags };
	};

	describe(`asking ${path} for a new link`, () => {
		it('adds a tag to the cart, once', async () => {
			const { visitor, page, tags } = await withExpiredLink();
			expect(page.html).to.contain(`action="${path}/new-link"`);
			const asked = await visitor.submit(`${path}/new-link`);
			expect(asked.text).to.contain('We have asked the shop for a new link');
			expect((await visitor.submit(`${path}/new-link`)).text).to.equal(asked.text);
			expect(tags()).to.deep.equal(['phone', NEW_LINK_WANTED]);
		});

		it('says when the cart has been paid or deleted', async () => {
			const { shop, visitor } = await withExpiredLink();
			shop.commerce.carts.finalize(shop.cart(carts.ordinary));
			expect((await visitor.submit(`${path}/new-link`)).text).to.contain('This cart has already been paid');
			shop.commerce.carts.delete(carts.ordinary);
			expect((await visitor.submit(`${path}/new-link`)).text).to.contain('This cart is no longer available');
		});

		it('does nothing without an expired link', async () => {
			const { shop, tags } = await withExpiredLink();
			const visitor = shop.visitor();
			const page = await visitor.get(`${path}/cart?payment_link_error=expired`);
			expect(page.text).to.contain('has expired').and.not.to.contain('Ask for a new link');
			expect((await visitor.submit(`${path}/new-link`)).text).to.contain('We no longer know which link that was.');
			expect(tags()).to.deep.equal(['phone']);
		});

		it('concerns the link that was opened last', async () => {
			const { shop, visitor, tags } = await withExpiredLink();
			await visitor.open(`${path}/cart?payment_link_token=x`);
			await visitor.submit(`${path}/new-link`);
			expect(tags()).to.deep.equal(['phone']);
			expect(shop.cart(carts.ordinary).finalizedAt).to.equal(undefined);
		});
	});
}

describe('asking /headless for a new link', () => {
	it('says when the store is not available, and can be tried again', async () => {
		const shop = openShop('/headless');
		const link = await shop.link(carts.ordinary, '/cart', 1);
		shop.commerce.clock.offsetSeconds = 60;
		const visitor = shop.visitor();
		await visitor.open(link);
		shop.breakApi();
		const failed = await visitor.submit('/headless/new-link');
		expect(failed.status).to.equal(503);
		expect(failed.text).to.contain('We could not ask the shop for a new link').and.to.contain('Ask for a new link');
		shop.mendApi();
		await visitor.submit('/headless/new-link');
		expect(shop.cart(carts.ordinary).tags).to.contain(NEW_LINK_WANTED);
	});

	it('does not reach a cart of another store with a forged token', async () => {
		const shop = openShop('/headless');
		const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
		const forged = (cart: unknown) =>
			`${encode({ alg: 'HS256', typ: PAYMENT_LINK_TOKEN_TYPE })}.${encode({ cart, exp: 1 })}.${'A'.repeat(43)}`;
		const visitor = shop.visitor();
		await visitor.open(`/headless/cart?payment_link_token=${forged(carts.american)}`);
		expect((await visitor.submit('/headless/new-link')).text).to.contain('This cart is no longer available');
		expect(shop.cart(carts.american).tags).to.deep.equal([]);
		for (const cart of ['../orders', 5, null, { id: carts.ordinary }])
			expect(cartHintIn(forged(cart))).to.equal(undefined);
		for (const text of [null, '', 'a', 'a.b.c', 'a.bnVsbA.c']) expect(cartHintIn(text)).to.equal(undefined);
	});
});
