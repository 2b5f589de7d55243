import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { FILLED_IN, goToPayment, paymentIn, valueIn } from './testing/checkout.js';
import { openShop } from './testing/shop.js';

const { carts } = seedIds;

const UNAVAILABLE = 'The shop is not available right now';
const MISCONFIGURED = 'The shop cannot open payment links right now';

const FAILURES: readonly [name: string, failure: () => Response, heading: string][] = [
	['answers 503', () => new Response(null, { status: 503 }), UNAVAILABLE],
	['refuses the key', () => new Response(null, { status: 401 }), MISCONFIGURED],
	[
		'cannot be reached',
		() => {
			throw new TypeError('fetch failed');
		},
		UNAVAILABLE,
	],
	['answers with something other than JSON', () => new Response('<html>'), UNAVAILABLE],
	[
		'redirects to another site',
		() => new Response(null, { status: 302, headers: { Location: 'https://evil.example/' } }),
		UNAVAILABLE,
	],
];

for (const [name, failure, heading] of FAILURES) {
	describe(`/headless when the store ${name}`, () => {
		const open = async () => {
			const shop = openShop('/headless');
			const visitor = shop.visitor();
			await visitor.open(await shop.link());
			return { shop, visitor };
		};

		it('does not open the link, and opens it later', async () => {
			const shop = openShop('/headless');
			const link = await shop.link();
			shop.breakApi(failure);
			const visitor = shop.visitor();
			const page = await visitor.get(link);
			expect(page.status).to.equal(503);
			expect(page.text).to.contain(heading);
			expect(page.html).to.contain('<a class="button" href="">Try again</a>');
			expect(page.html).not.to.contain(link.split('=')[1]);
			expect(page.headers.get('Referrer-Policy')).to.equal('no-referrer');
			shop.mendApi();
			expect((await visitor.open(link)).text).to.contain('Trail jacket');
		});

		it('keeps the cart', async () => {
			const { shop, visitor } = await open();
			shop.breakApi(failure);
			for (const page of ['', '/cart', '/checkout', '/payment']) {
				const answer = await visitor.get(`/headless${page}`);
				expect(answer.status).to.equal(503);
				expect(answer.text).to.contain('Your cart is not lost.');
			}
			expect((await visitor.post('/headless/cart', { product: seedIds.products.jacket })).status).to.equal(503);
			shop.mendApi();
			expect((await visitor.get('/headless/cart')).text).to.contain('Trail jacket 1 1.299,95');
		});

		it('keeps the input', async () => {
			const { shop, visitor } = await open();
			shop.breakApi(failure);
			const page = await visitor.post('/headless/checkout', { ...FILLED_IN, order: carts.ordinary, lastName: 'Åberg' });
			expect(page.status).to.equal(503);
			expect(page.text).to.contain('Your input is still here');
			expect(valueIn(page, 'lastName')).to.equal('Åberg');
			expect(valueIn(page, 'order')).to.equal(carts.ordinary);
		});
	});
}

describe('/headless when the answer to a payment is lost', () => {
	it('asks for the same payment again, which counts once', async () => {
		const shop = openShop('/headless');
		const visitor = shop.visitor();
		await visitor.open(await shop.link());
		const payment = paymentIn(await goToPayment(visitor, '/headless'));
		shop.loseAnswersTo('/confirm');
		const page = await visitor.post('/headless/payment', payment);
		expect(page.status).to.equal(503);
		expect(page.text).to.contain('we do not know whether you have paid');
		expect(paymentIn(page)).to.deep.equal(payment);
		shop.mendApi();
		expect((await visitor.submit('/headless/payment', paymentIn(page))).text).to.contain('Thank you for your order');
		expect(shop.cart(carts.ordinary).transaction?.transactionId).to.equal(payment.transaction);
	});
});
