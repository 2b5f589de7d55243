import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { goToPayment, payCart, paymentIn } from './testing/checkout.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts, products, variants } = seedIds;

const OWN = 'Printed catalogue';

for (const path of BOTH) {
	/** A customer with a cart. */
	const withOwnCart = async () => {
		const shop = openShop(path);
		const visitor = shop.visitor();
		const before = shop.commerce.carts.all().map(({ id }) => id);
		await visitor.submit(`${path}/cart`, { product: products.free });
		const own = shop.commerce.carts.all().find(({ id }) => !before.includes(id)) ?? expect.fail();
		return { shop, visitor, own };
	};

	describe(`the carts of a customer of ${path}`, () => {
		it('start with a cart of their own', async () => {
			const { shop, visitor, own } = await withOwnCart();
			await visitor.submit(`${path}/cart`, { product: products.free });
			await visitor.submit(`${path}/cart`, { product: products.shirt, variant: variants.shirtLarge });
			const page = await visitor.get(`${path}/cart`);
			expect(page.text).to.contain(`${OWN} 2 0,00`);
			expect(page.text).to.contain('Merino shirt, L size: L 1 469,00');
			expect(page.text).to.contain('Cart (3)');
			expect(shop.cart(own.id).lines).to.have.length(2);
		});

		it('do not take products that are not for sale', async () => {
			const { visitor } = await withOwnCart();
			for (const choice of [{ product: products.surfboard }, { product: products.shirt }, { product: '' }, {}]) {
				const page = await visitor.submit(`${path}/cart`, choice as Record<string, string>);
				expect(page.text).to.contain('This product cannot be added to the cart.');
			}
			expect((await visitor.get(`${path}/cart`)).text).to.contain('Cart (1)');
		});

		it('include their own while a link is open, and return to it', async () => {
			const { shop, visitor } = await withOwnCart();
			const page = await visitor.open(await shop.link());
			expect(page.text).to.contain('Trail jacket');
			expect(page.text).to.contain('Your own cart is kept').and.to.contain('Back to my own cart');
			expect(page.text).not.to.contain(OWN);
			const back = await visitor.submit(`${path}/leave`);
			expect(back.text).to.contain(OWN).and.not.to.contain('Trail jacket');
			// Leaving again changes nothing.
			expect((await visitor.submit(`${path}/leave`)).text).to.contain(OWN);
		});

		it('do not mention an own cart if the customer has none', async () => {
			const shop = openShop(path);
			const page = await shop.visitor().open(await shop.link());
			expect(page.text).to.contain('This cart was prepared for you.').and.not.to.contain('own cart');
		});

		it('return to their own after the link is paid, and count its items', async () => {
			const { shop, visitor, own } = await withOwnCart();
			await visitor.open(await shop.link());
			const thanks = await payCart(visitor, path);
			expect(thanks.text).to.contain(`Order ${shop.cart(carts.ordinary).orderNumber ?? '?'}`);
			expect(thanks.text).to.contain('1.649,75').and.to.contain('Your own cart is back, with 1 item.');
			expect((await visitor.get(`${path}/cart`)).text).to.contain(OWN);
			expect(shop.cart(own.id).finalizedAt).to.equal(undefined);
		});

		it('return one after the other when several links are open', async () => {
			const { shop, visitor } = await withOwnCart();
			await visitor.open(await shop.link(carts.withoutEmail));
			await visitor.open(await shop.link(carts.ordinary));
			const first = await payCart(visitor, path);
			expect(first.text).to.contain('The cart that was open before is back, with 2 items.');
			const second = await payCart(visitor, path);
			expect(second.text).to.contain('Your own cart is back');
			expect(shop.cart(carts.withoutEmail).finalizedAt).to.be.a('string');
		});

		it('do not change when the same link is opened again', async () => {
			const { shop, visitor } = await withOwnCart();
			const link = await shop.link();
			await visitor.open(link);
			await visitor.open(link);
			expect((await visitor.submit(`${path}/leave`)).text).to.contain(OWN);
		});

		it('do not change when the last step is repeated', async () => {
			const { shop, visitor, own } = await withOwnCart();
			await visitor.open(await shop.link());
			const payment = paymentIn(await goToPayment(visitor, path));
			const first = await visitor.submit(`${path}/payment`, payment);
			const second = await visitor.submit(`${path}/payment`, payment);
			expect(second.text).to.equal(first.text);
			expect(shop.cart(own.id).finalizedAt).to.equal(undefined);
		});

		it('are paid once when the button is pressed twice', async () => {
			const { shop, visitor, own } = await withOwnCart();
			await visitor.open(await shop.link());
			const payment = paymentIn(await goToPayment(visitor, path));
			const answers = await Promise.all([1, 2].map(() => visitor.post(`${path}/payment`, payment)));
			expect(answers.map(({ location }) => location)).to.deep.equal([`${path}/completed`, `${path}/completed`]);
			expect(shop.cart(carts.ordinary).transaction?.transactionId).to.equal(payment.transaction);
			expect(shop.cart(own.id).finalizedAt).to.equal(undefined);
		});

		it('are empty after their own is paid', async () => {
			const { shop, visitor, own } = await withOwnCart();
			const thanks = await payCart(visitor, path);
			expect(thanks.text).to.contain('Thank you for your order').and.not.to.contain('is back');
			expect((await visitor.get(`${path}/cart`)).text)
				.to.contain('Your cart is empty.')
				.and.to.contain('Your cart');
			expect(shop.cart(own.id).finalizedAt).to.be.a('string');
		});

		for (const [what, remove, sentence] of [
			['deleted', 'delete', 'The cart that was open here is no longer available.'],
			['paid elsewhere', 'finalize', 'The cart that was open here has already been paid'],
		] as const) {
			it(`return to their own when the open one is ${what}`, async () => {
				for (const page of ['/cart', '/', '/checkout', '/payment']) {
					const { shop, visitor } = await withOwnCart();
					await visitor.open(await shop.link());
					if (remove === 'delete') shop.commerce.carts.delete(carts.ordinary);
					else shop.commerce.carts.finalize(shop.cart(carts.ordinary));
					const answer = await visitor.open(path + page);
					expect(answer.status).to.equal(200);
					expect(answer.text).to.contain(sentence).and.to.contain('Cart (1)');
					expect((await visitor.get(`${path}/cart`)).text)
						.to.contain(OWN)
						.and.not.to.contain(sentence);
				}
			});
		}

		it('are empty when their own was deleted', async () => {
			const { shop, visitor, own } = await withOwnCart();
			shop.commerce.carts.delete(own.id);
			const page = await visitor.get(`${path}/cart`);
			expect(page.text).to.contain('no longer available').and.to.contain('Your cart is empty.');
			expect(visitor.cookies.size).to.equal(0);
		});

		it('belong to one store and one shop, with a valid signature', async () => {
			const { shop, visitor } = await withOwnCart();
			const other = BOTH.find((candidate) => candidate !== path) ?? expect.fail();
			const cookie = [...visitor.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
			for (const page of [`${path}/sunrise/cart`, `${other}/cart`]) {
				expect((await shop.visitor().get(page, { headers: { Cookie: cookie } })).text).to.contain('cart is empty');
			}
			const renamed = cookie.replace(path.slice(1), other.slice(1));
			for (const [page, sent] of [
				[`${other}/cart`, renamed],
				[`${path}/cart`, cookie.replace(/=(..)/, '=zz')],
			] as const) {
				const answer = await shop.app.request(page, { headers: { Cookie: sent } });
				expect(await answer.text()).to.contain('cart is empty');
			}
		});
	});
}
