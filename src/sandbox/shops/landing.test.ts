import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts, stores } = seedIds;

/** The page that says so, and the reason in its address. */
const DEAD = {
	expired: 'This payment link has expired',
	notFound: 'This cart is no longer available',
	paid: 'This cart has already been paid',
	invalid: 'This payment link is not valid',
} as const;

for (const path of BOTH) {
	describe(`a payment link that leads to ${path}`, () => {
		it('redirects to the same page without the token, with its cart in the session', async () => {
			const shop = openShop(path);
			const visitor = shop.visitor();
			const landing = await visitor.get(await shop.link(carts.ordinary, '/cart?lang=da%20x&lang='));
			expect(landing.status).to.equal(303);
			expect(landing.location).to.equal(`${path}/cart?lang=da%20x&lang=`);
			expect(landing.headers.get('Cache-Control')).to.equal('no-store');
			expect(landing.headers.get('Referrer-Policy')).to.equal('no-referrer');
			const page = await visitor.follow(landing);
			expect(page.status).to.equal(200);
			expect(page.text).to.contain('Trail jacket').and.to.contain('1.649,75').and.to.contain('Cart (5)');
			expect(page.text).to.contain('This cart was prepared for you.');
		});

		for (const page of ['', '/', '/checkout', '/no/such/page']) {
			it(`is opened on ${page || 'the bare path'} as well`, async () => {
				const shop = openShop(path);
				const visitor = shop.visitor();
				const landing = await visitor.get(await shop.link(carts.ordinary, page));
				expect(landing.location).to.equal(path + page);
				expect((await visitor.open(`${path}/cart`)).text).to.contain('Trail jacket');
			});
		}

		it('is opened by HEAD as well', async () => {
			const shop = openShop(path);
			const landing = await shop.visitor().get(await shop.link(), { method: 'HEAD' });
			expect(landing.status).to.equal(303);
			expect(landing.headers.getSetCookie()).to.have.length(2);
		});

		it('shows the current cart', async () => {
			const shop = openShop(path);
			const link = await shop.link();
			const line = { productReference: seedIds.products.free, quantity: 7 };
			shop.commerce.carts.update(shop.cart(carts.ordinary), { orderLines: [line] });
			expect((await shop.visitor().open(link)).text).to.contain('Printed catalogue 7 0,00');
		});

		it('uses the parameter names of the settings', async () => {
			const names = { tokenQueryParameterName: 'pay[link]', errorQueryParameterName: 'why?' };
			const shop = openShop(path, names);
			const visitor = shop.visitor();
			const link = await shop.link();
			expect(link).to.contain('pay%5Blink%5D=');
			expect((await visitor.get(link)).location).to.equal(`${path}/cart`);
			shop.commerce.carts.finalize(shop.cart(carts.ordinary));
			const dead = await shop.visitor().get(link);
			expect(dead.location).to.equal(`${path}/cart?why%3F=paid`);
			expect((await visitor.open(dead.location)).text).to.contain(DEAD.paid);
			expect((await visitor.open(`${path}/cart?payment_link_error=paid`)).text).not.to.contain(DEAD.paid);
		});
	});

	describe(`a dead payment link that leads to ${path}`, () => {
		const dead = {
			async expired() {
				const shop = openShop(path);
				const link = await shop.link(carts.ordinary, '/cart?lang=da', 1);
				shop.commerce.clock.offsetSeconds = 60;
				return { shop, link };
			},
			async notFound() {
				const shop = openShop(path);
				const link = await shop.link(carts.ordinary, '/cart?lang=da');
				shop.commerce.carts.delete(carts.ordinary);
				return { shop, link };
			},
			async paid() {
				const shop = openShop(path);
				const link = await shop.link(carts.ordinary, '/cart?lang=da');
				shop.commerce.carts.finalize(shop.cart(carts.ordinary));
				return { shop, link };
			},
			async invalid() {
				const shop = openShop(path);
				return { shop, link: await shop.link(carts.american, '/cart?lang=da') };
			},
		};

		for (const reason of Object.keys(DEAD) as (keyof typeof DEAD)[]) {
			it(`says so on that page: ${reason}`, async () => {
				const { shop, link } = await dead[reason]();
				const visitor = shop.visitor();
				const landing = await visitor.get(link);
				expect(landing.status).to.equal(303);
				expect(landing.location).to.equal(`${path}/cart?lang=da&payment_link_error=${reason}`);
				expect(landing.headers.get('Referrer-Policy')).to.equal('no-referrer');
				const page = await visitor.follow(landing);
				expect(page.status).to.equal(200);
				expect(page.html).to.match(
					new RegExp(`role="alert">\\s*<h2 tabindex="-1" autofocus>\\s*${DEAD[reason]}\\s*</h2>`),
				);
				expect(page.text).to.contain('Go to the shop').and.to.contain('Your cart is empty.');
				expect(page.text.includes('Ask for a new link')).to.equal(reason === 'expired');
			});
		}

		it('is reported after another redirect as well', async () => {
			const shop = openShop(path);
			const link = await shop.link(carts.ordinary, '/payment', 1);
			shop.commerce.clock.offsetSeconds = 60;
			const page = await shop.visitor().open(link);
			expect(page.text).to.contain(DEAD.expired).and.to.contain('Ask for a new link').and.to.contain('Your cart');
		});

		it('does not change the open cart', async () => {
			const { shop, link } = await dead.expired();
			const visitor = shop.visitor();
			await visitor.submit(`${path}/cart`, { product: seedIds.products.jacket });
			const page = await visitor.open(link);
			expect(page.text).to.contain(DEAD.expired).and.to.contain('Trail jacket 1 1.299,95');
		});

		it('is reported in general words for an unknown reason, which is not shown', async () => {
			const page = await openShop(path).visitor().open(`${path}/cart?payment_link_error=computer_says_no`);
			expect(page.text).to.contain('This payment link cannot be opened');
			expect(page.html).not.to.contain('computer');
		});

		it('is invalid in another store of the same shop', async () => {
			const shop = openShop(path);
			const visitor = shop.visitor();
			const link = (await shop.link()).replace(path, `${path}/sunrise`);
			expect((await visitor.get(link)).location).to.equal(`${path}/sunrise/cart?payment_link_error=invalid`);
			expect(shop.cart(carts.ordinary).storeId).to.equal(stores.nordlys);
		});
	});
}
