import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { FILLED_IN, FREE_METHODS, goToDelivery, goToPayment, paymentIn, valueIn } from './testing/checkout.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts, shippingMethods, paymentMethods } = seedIds;

const WITH_FEES = { shippingMethod: 'parcel', paymentMethod: 'invoicing' };

for (const path of BOTH) {
	const withLink = async (cartId: string = carts.ordinary) => {
		const shop = openShop(path);
		const visitor = shop.visitor();
		await visitor.open(await shop.link(cartId));
		const choose = (fields: Readonly<Record<string, string>>) =>
			visitor.submit(`${path}/delivery`, { order: cartId, ...fields });
		return { shop, visitor, choose };
	};

	describe(`delivery and payment of ${path}`, () => {
		it('are offered with their prices, and none is chosen', async () => {
			const { visitor } = await withLink();
			const { html, text } = await goToDelivery(visitor, path);
			expect(text).to.match(/Delivery Parcel to your door 49,00.kr\. Collect in the shop Free/);
			expect(text).to.match(/Payment Card Free Invoice 25,00.kr\./);
			expect(text).to.match(/Total 1\.649,75.kr\./);
			expect(html.match(/<legend>/g)).to.have.length(2);
			expect(html).not.to.contain('checked');
		});

		it('count in the total once they are chosen, and stay chosen', async () => {
			const { visitor, choose } = await withLink();
			await goToDelivery(visitor, path);
			const updated = await choose({ ...WITH_FEES, action: 'update' });
			expect(updated.text).to.contain('The total is up to date.');
			expect(updated.text).to.match(/Subtotal 1\.649,75.kr\. Delivery Parcel to your door 49,00/);
			expect(updated.text).to.match(/Payment Invoice 25,00.kr\. Total 1\.723,75.kr\. including 344,75/);
			for (const alias of Object.values(WITH_FEES)) {
				expect(updated.html).to.match(new RegExp(`value="${alias}"\\s+required\\s+checked`));
			}
			const changed = await choose({ ...FREE_METHODS, action: 'update' });
			expect(changed.text).to.match(/Total 1\.649,75/);
		});

		it('are paid, and shown with the order, also to the editor', async () => {
			const { shop, visitor } = await withLink();
			const payment = await goToPayment(visitor, path, WITH_FEES);
			expect(payment.text).to.match(/Pay 1\.723,75/);
			const paid = await visitor.submit(`${path}/payment`, paymentIn(payment));
			expect(paid.text).to.match(
				/Delivery Parcel to your door : 49,00.kr\. Payment Invoice : 25,00.kr\. Total 1\.723,75/,
			);
			const cart = shop.cart(carts.ordinary);
			expect(cart.transaction?.authorizedAmount).to.equal(1723.75);
			expect(cart.shippingMethod).to.deep.equal({ id: shippingMethods.nordlys.parcel, price: 49 });
			expect(cart.paymentMethod).to.deep.equal({ id: paymentMethods.nordlys.invoice, price: 25 });
		});

		it('must be chosen before the payment', async () => {
			const { shop, visitor, choose } = await withLink();
			await goToDelivery(visitor, path);
			const none = await choose({});
			expect(none.text).to.contain('Please make these choices');
			const one = await choose({ paymentMethod: 'card' });
			expect(one.text).to.contain('Please make this choice').and.to.contain('Choose how you want to get it.');
			expect(one.html).to.contain('href="#shippingMethod"').and.to.contain('id="shippingMethod"');
			expect(one.html).to.contain('aria-describedby="shippingMethod-error"');
			expect(one.html).not.to.contain('paymentMethod-error');
			expect(one.html).to.match(/value="card"\s+required\s+checked/);
			expect(shop.cart(carts.ordinary).paymentMethod).to.equal(undefined);
			for (const shippingMethod of ['drone', 'express', '<b>']) {
				const refused = await choose({ shippingMethod, paymentMethod: 'card' });
				expect(refused.text).to.contain('Please make this choice');
			}
		});

		it('depend on the countries, and must be chosen again after a move', async () => {
			const { shop, visitor, choose } = await withLink();
			await goToPayment(visitor, path);
			const french = await visitor.submit(`${path}/checkout`, {
				...FILLED_IN,
				billingCountry: 'FR',
				order: carts.ordinary,
			});
			expect(french.text).to.contain('Parcel to your door').and.to.contain('Card');
			expect(french.text).not.to.match(/Collect in the shop|Invoice/);
			expect(shop.cart(carts.ordinary)).to.include({ shippingMethod: undefined });
			expect((await visitor.get(`${path}/payment`)).location).to.equal(`${path}/delivery`);
			expect((await choose({ ...FREE_METHODS })).text).to.contain('Please make this choice');
			expect((await choose({ ...FREE_METHODS, shippingMethod: 'parcel' })).text).to.match(/Pay 1\.698,75/);
		});

		it('are chosen for the cart that the customer saw', async () => {
			const { shop, visitor, choose } = await withLink();
			await goToDelivery(visitor, path);
			await visitor.open(await shop.link(carts.withoutEmail));
			expect((await choose(WITH_FEES)).text).to.contain('This is not the cart that you were looking at.');
			expect(shop.cart(carts.withoutEmail).shippingMethod).to.equal(undefined);
		});

		it('are not asked for where a store offers none', async () => {
			const { shop, visitor, choose } = await withLink();
			for (const part of [shop.commerce.shippingMethods, shop.commerce.paymentMethods]) {
				for (const { id } of part.all()) part.remove(id);
			}
			const page = await goToDelivery(visitor, path);
			expect(page.text).to.contain('Nothing to choose for your address.');
			const payment = await choose({});
			expect(payment.text).to.match(/Pay 1\.649,75/);
			expect((await visitor.submit(`${path}/payment`, paymentIn(payment))).text).to.contain('Thank you');
		});

		it('close the cart when it was paid in the meantime', async () => {
			const { shop, visitor, choose } = await withLink();
			const page = await goToDelivery(visitor, path);
			expect(valueIn(page, 'order')).to.equal(carts.ordinary);
			shop.commerce.carts.finalize(shop.cart(carts.ordinary));
			expect((await choose(WITH_FEES)).text).to.contain('has already been paid');
		});

		it('show the prices of a store that adds tax, in its currency', async () => {
			const shop = openShop(path);
			const visitor = shop.visitor();
			await visitor.open(await shop.link(carts.american, '/sunrise/cart'));
			const base = `${path}/sunrise`;
			const form = { ...FILLED_IN, billingCountry: 'US', order: carts.american };
			const page = await visitor.submit(`${base}/checkout`, form);
			expect(page.text).to.contain('Express $21.11').and.to.contain('Invoice $3.79');
		});
	});
}

describe('/headless when the store is not available', () => {
	it('keeps what was chosen, and asks to try again', async () => {
		const shop = openShop('/headless');
		const visitor = shop.visitor();
		await visitor.open(await shop.link());
		await goToPayment(visitor, '/headless', WITH_FEES);
		shop.breakApi();
		for (const answer of [
			await visitor.get('/headless/delivery'),
			await visitor.post('/headless/delivery', { order: carts.ordinary, ...FREE_METHODS }),
		]) {
			expect(answer.status).to.equal(503);
			expect(answer.text).to.contain('Your cart is not lost.');
		}
		shop.mendApi();
		expect((await visitor.get('/headless/delivery')).text).to.match(/Total 1\.723,75/);
	});
});
