import { expect } from 'chai';
import { seedIds } from '../../mocks/index.js';
import { FILLED_IN, goToDelivery, goToPayment, paymentIn, valueIn } from './testing/checkout.js';
import { BOTH, openShop } from './testing/shop.js';

const { carts, products } = seedIds;

for (const path of BOTH) {
	const withLink = async (cartId: string = carts.ordinary) => {
		const shop = openShop(path);
		const visitor = shop.visitor();
		await visitor.open(await shop.link(cartId));
		return { shop, visitor };
	};

	describe(`the checkout of ${path}`, () => {
		it('is filled with the data of the customer', async () => {
			const { visitor } = await withLink();
			const page = await visitor.get(`${path}/checkout`);
			const known = ['firstName', 'lastName', 'email', 'telephone', 'billingLine1', 'billingZipCode', 'billingCity'];
			expect(known.map((name) => valueIn(page, name))).to.deep.equal([
				'Anna',
				'Andersen',
				'anna@example.com',
				'+45 12 34 56 78',
				'Havnegade 1',
				'1058',
				'København K',
			]);
			expect(page.html).to.match(/name="sameAddress"\s+checked/);
		});

		it('stores the fields in the cart', async () => {
			const { shop, visitor } = await withLink();
			const { location } = await visitor.post(`${path}/checkout`, {
				...FILLED_IN,
				order: carts.ordinary,
				lastName: '  Åberg ',
				billingLine2: '2. tv.',
			});
			expect(location).to.equal(`${path}/delivery`);
			const { customer, billing, shipping } = shop.cart(carts.ordinary);
			expect(customer).to.include({ lastName: 'Åberg', email: 'anna@example.com', customerReference: 'C-1001' });
			expect(billing).to.include({ addressLine2: '2. tv.', city: 'København K' });
			expect(shop.commerce.countries.get(billing.countryId ?? '')?.code).to.equal('DK');
			expect(shipping.sameAsBilling).to.equal(true);
		});

		it('stores a different shipping address, and shows it again', async () => {
			const { shop, visitor } = await withLink();
			const { sameAddress, ...rest } = FILLED_IN;
			expect(sameAddress).to.equal('on');
			const delivery = {
				shippingFirstName: 'Bo',
				shippingLastName: 'Berg',
				shippingLine1: 'Weg 2',
				shippingLine2: '',
				shippingZipCode: '20095',
				shippingCity: 'Hamburg',
				shippingCountry: 'DE',
			};
			await visitor.submit(`${path}/checkout`, { ...rest, ...delivery, order: carts.ordinary });
			const { shipping } = shop.cart(carts.ordinary);
			expect(shipping).to.include({ sameAsBilling: false, addressLine1: 'Weg 2', city: 'Hamburg' });
			expect(shipping.contact).to.include({ firstName: 'Bo', lastName: 'Berg' });
			const page = await visitor.get(`${path}/checkout`);
			expect(valueIn(page, 'shippingCity')).to.equal('Hamburg');
			expect(page.html)
				.to.match(/<option value="DE" selected>/)
				.and.not.to.match(/name="sameAddress"\s+checked/);
		});

		it('shows errors at the fields, and keeps the input', async () => {
			const { shop, visitor } = await withLink();
			const page = await visitor.post(`${path}/checkout`, {
				...FILLED_IN,
				order: carts.ordinary,
				firstName: '<b>"A" & \'B\'</b>',
				email: 'nobody',
				billingCity: ' ',
				billingCountry: 'JP',
			});
			expect(page.status).to.equal(200);
			for (const [field, error] of [
				['email', 'Enter an e-mail address, such as name@example.com.'],
				['billingCity', 'Please fill this in.'],
				['billingCountry', 'Choose one of these countries.'],
			] as const) {
				expect(page.html).to.match(
					new RegExp(`id="${field}"[^>]*aria-invalid="true"\\s+aria-describedby="${field}-error"`),
				);
				expect(page.html).to.contain(`id="${field}-error">${error}`);
				expect(page.html).to.contain(`href="#${field}"`);
			}
			expect(page.text).to.contain('Please check these 3 fields');
			expect(valueIn(page, 'firstName')).to.equal('<b>"A" & \'B\'</b>');
			expect(valueIn(page, 'email')).to.equal('nobody');
			expect(page.html).not.to.contain('<b>');
			expect(shop.cart(carts.ordinary).customer.firstName).to.equal('Anna');
		});

		it('requires a different shipping address, and limits the length of fields', async () => {
			const { visitor } = await withLink();
			const { sameAddress, ...rest } = { ...FILLED_IN, order: carts.ordinary, billingLine1: 'x'.repeat(501) };
			expect(sameAddress).to.equal('on');
			const page = await visitor.post(`${path}/checkout`, rest);
			expect(page.text).to.contain('Please check these 7 fields').and.to.contain('Use at most 500 characters.');
		});

		it('is not available for an empty cart, and neither is the payment', async () => {
			const { visitor } = await withLink(carts.empty);
			for (const page of ['/checkout', '/delivery', '/payment']) {
				expect((await visitor.open(path + page)).text).to.contain('Your cart is empty.');
				expect(
					(
						await openShop(path)
							.visitor()
							.get(path + page)
					).location,
				).to.equal(`${path}/cart`);
			}
		});

		it('changes only the cart that it was filled in for', async () => {
			const { shop, visitor } = await withLink();
			await visitor.open(await shop.link(carts.withoutEmail));
			const page = await visitor.submit(`${path}/checkout`, { ...FILLED_IN, order: carts.ordinary });
			expect(page.text).to.contain('This is not the cart that you were looking at.');
			expect(shop.cart(carts.withoutEmail).customer.firstName).to.equal('Bo');
		});

		it('reads an invalid form as empty, and refuses one that is too large', async () => {
			const { shop, visitor } = await withLink();
			const answer = await shop.app.request(`${path}/checkout`, { method: 'POST', body: '{}' });
			expect(answer.status).to.equal(303);
			expect((await visitor.post(`${path}/checkout`, { firstName: 'x'.repeat(70_000) })).status).to.equal(413);
		});
	});

	describe(`the payment of ${path}`, () => {
		it('can be declined and tried again', async () => {
			const { shop, visitor } = await withLink();
			const payment = paymentIn(await goToPayment(visitor, path));
			const declined = await visitor.submit(`${path}/payment`, { ...payment, action: 'decline' });
			expect(declined.text).to.contain('The payment was declined. Nothing was paid');
			expect(shop.cart(carts.ordinary).finalizedAt).to.equal(undefined);
			const paid = await visitor.submit(`${path}/payment`, paymentIn(declined));
			expect(paid.text).to.contain('Thank you for your order');
			expect(shop.cart(carts.ordinary).transaction).to.include({
				authorizedAmount: 1649.75,
				paymentStatus: 'Captured',
			});
		});

		it('is refused when the total has changed', async () => {
			const { shop, visitor } = await withLink();
			const payment = paymentIn(await goToPayment(visitor, path));
			const orderLines = [{ productReference: products.jacket, quantity: 2 }];
			shop.commerce.carts.update(shop.cart(carts.ordinary), { orderLines });
			const page = await visitor.submit(`${path}/payment`, payment);
			expect(page.text).to.contain('The total has changed since you looked at it').and.to.contain('2.599,90');
			expect(shop.cart(carts.ordinary).finalizedAt).to.equal(undefined);
		});

		it('is refused without a transaction or an amount', async () => {
			const { shop, visitor } = await withLink();
			const payment = paymentIn(await goToPayment(visitor, path));
			const page = await visitor.submit(`${path}/payment`, { ...payment, transaction: '' });
			expect(page.text).to.contain('The payment was refused.');
			for (const amount of ['', '0', 'NaN', '-1', '1e999'])
				await visitor.submit(`${path}/payment`, { ...payment, amount });
			expect(shop.cart(carts.ordinary).finalizedAt).to.equal(undefined);
		});

		it('is refused for a cart outside of the session', async () => {
			const { shop, visitor } = await withLink();
			const payment = paymentIn(await goToPayment(visitor, path));
			const page = await shop.visitor().submit(`${path}/payment`, payment);
			expect(page.text).to.contain('This is not the cart that you were looking at.');
			const other = await visitor.submit(`${path}/payment`, { ...payment, order: carts.withoutEmail });
			expect(other.text).to.contain('This is not the cart that you were looking at.');
		});

		it('requires the checkout first', async () => {
			const { visitor } = await withLink();
			const payment = { order: carts.ordinary, amount: '1649.75', transaction: 'x', action: 'pay' };
			expect((await visitor.get(`${path}/payment`)).location).to.equal(`${path}/checkout`);
			expect((await visitor.post(`${path}/payment`, payment)).location).to.equal(`${path}/checkout`);
			expect((await visitor.get(`${path}/delivery`)).location).to.equal(`${path}/checkout`);
			await goToDelivery(visitor, path);
			expect((await visitor.get(`${path}/payment`)).location).to.equal(`${path}/delivery`);
			expect((await visitor.post(`${path}/payment`, payment)).location).to.equal(`${path}/delivery`);
		});

		it('can be zero', async () => {
			const { shop, visitor } = await withLink(carts.zeroTotal);
			await visitor.submit(`${path}/payment`, paymentIn(await goToPayment(visitor, path)));
			expect(shop.cart(carts.zeroTotal).transaction?.authorizedAmount).to.equal(0);
		});

		it('closes the cart when it was paid elsewhere', async () => {
			const { shop, visitor } = await withLink();
			const payment = paymentIn(await goToPayment(visitor, path));
			shop.commerce.carts.finalize(shop.cart(carts.ordinary));
			expect((await visitor.submit(`${path}/payment`, payment)).text).to.contain('has already been paid');
		});

		it('shows the order only to its customer', async () => {
			const { shop, visitor } = await withLink();
			await visitor.submit(`${path}/payment`, paymentIn(await goToPayment(visitor, path)));
			expect((await visitor.get(`${path}/completed`)).text).to.contain('Thank you');
			expect((await shop.visitor().get(`${path}/completed`)).location).to.equal(`${path}/cart`);
		});
	});
}
