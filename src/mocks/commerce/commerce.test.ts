import { expect } from '@open-wc/testing';
import { jwtVerify } from 'jose';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import type { Cart } from './cart.js';
import type { Commerce } from './commerce.js';

const cartIn = (commerce: Commerce): Cart => {
	const cart = commerce.carts.get(seedIds.carts.ordinary);
	if (!cart) throw new Error('The seed has no ordinary cart.');
	return cart;
};

const minute = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };

describe('the settings of payment links', () => {
	it('reject a signing secret under 32 bytes, naming the setting', () => {
		for (const tokenSigningSecret of ['', 'x'.repeat(31), 'æ'.repeat(15)]) {
			expect(() => createCommerce(undefined, { tokenSigningSecret })).to.throw(/TokenSigningSecret .*32 bytes/);
		}
	});

	it('never reveal the secret, not even when they reject it', () => {
		const tokenSigningSecret = 'much too short';
		expect(() => createCommerce(undefined, { tokenSigningSecret }))
			.to.throw()
			.with.property('message')
			.that.does.not.include(tokenSigningSecret);
		expect(JSON.stringify(createCommerce(undefined, { tokenSigningSecret: 'x'.repeat(32) }))).not.to.include('xxx');
	});

	it('count bytes, not characters', async () => {
		const tokenSigningSecret = 'æ'.repeat(16);
		const commerce = createCommerce(undefined, { tokenSigningSecret });
		const { token } = await commerce.paymentLinks.issue(cartIn(commerce), minute);
		await jwtVerify(token, new TextEncoder().encode(tokenSigningSecret));
	});

	it('generate a different secret for every instance', async () => {
		const tokens = await Promise.all(
			[createCommerce(), createCommerce()].map((commerce) => commerce.paymentLinks.issue(cartIn(commerce), minute)),
		);
		const [one, other] = tokens.map(({ token }) => token.split('.')[2]);
		expect(one).to.have.lengthOf(43).and.not.to.equal(other);
	});

	it('have default names for the query parameters, which can be changed', () => {
		expect(createCommerce().settings).to.deep.equal({
			tokenQueryParameterName: 'payment_link_token',
			errorQueryParameterName: 'payment_link_error',
		});
		const named = createCommerce(undefined, { tokenQueryParameterName: undefined, errorQueryParameterName: 'why' });
		expect(named.settings).to.deep.equal({
			tokenQueryParameterName: 'payment_link_token',
			errorQueryParameterName: 'why',
		});
		expect(() => createCommerce(undefined, { errorQueryParameterName: ' ' })).to.throw('ErrorQueryParameterName');
	});
});

describe('the key of the Storefront API', () => {
	it('is random for every instance unless it is given', () => {
		const [one, other] = [createCommerce(), createCommerce()].map(({ storefrontApiKey }) => storefrontApiKey);
		expect(one)
			.to.match(/^[\w-]{43}$/)
			.and.not.equal(other);
		const storefrontApiKey = 'x'.repeat(16);
		expect(createCommerce(undefined, undefined, { storefrontApiKey }).storefrontApiKey).to.equal(storefrontApiKey);
	});

	it('is rejected by name, and not repeated, when it is too short or not allowed in a header', () => {
		for (const storefrontApiKey of ['', 'x'.repeat(15), `${'x'.repeat(16)} `, 'ø'.repeat(16), 'x'.repeat(16) + '\n']) {
			expect(() => createCommerce(undefined, undefined, { storefrontApiKey }))
				.to.throw('StorefrontApiKey')
				.with.property('message')
				.that.does.not.include('xxx');
		}
	});
});

describe('the clock', () => {
	it('runs ahead of the system clock or behind it', () => {
		const { clock } = createCommerce();
		for (const offsetSeconds of [86_400, -86_400, 0]) {
			clock.offsetSeconds = offsetSeconds;
			expect(clock.now().getTime() - Date.now()).to.be.closeTo(offsetSeconds * 1000, 100);
		}
	});

	it('is used by every part of Commerce', async () => {
		const commerce = createCommerce();
		commerce.clock.offsetSeconds = 365 * 86_400;
		const year = commerce.clock.now().toISOString().slice(0, 13);
		const cart = commerce.carts.update(cartIn(commerce), { tags: [] });
		const created = commerce.carts.create({
			storeId: seedIds.stores.nordlys,
			languageIsoCode: 'da-DK',
			currency: 'DKK',
		});
		const { expiresAt } = await commerce.paymentLinks.issue(cart, { ...minute, validityPeriod: 0x7fffffff });
		const [template] = commerce.emailTemplates.all();
		const email = template && (await commerce.emails.send({ template, cart, to: 'a@example.com' }));
		for (const time of [cart.updatedAt, created.createdAt, email?.sentAt]) expect(time?.slice(0, 13)).to.equal(year);
		expect(Date.parse(expiresAt) - commerce.clock.now().getTime()).to.be.closeTo(0x7fffffff * 60_000, 2000);
	});
});

describe('a cart', () => {
	it('gets a later date with every change, even within one millisecond or after the clock was set back', () => {
		const commerce = createCommerce();
		let last = cartIn(commerce).updatedAt;
		for (const offsetSeconds of [0, 0, 0, -1e9]) {
			commerce.clock.offsetSeconds = offsetSeconds;
			const { updatedAt } = commerce.carts.update(cartIn(commerce), {});
			expect(updatedAt > last).to.be.true;
			last = updatedAt;
		}
	});

	it('becomes an order that is no longer listed and cannot be changed', () => {
		const { carts } = createCommerce();
		const open = carts.search().length;
		const order = carts.finalize(carts.search()[0] ?? expect.fail());
		expect(order.orderNumber).to.match(/^ORDER-/);
		expect(carts.search()).to.have.lengthOf(open - 1);
		expect(() => carts.update(order, {})).to.throw('finalised');
	});

	it('becomes an order only once, even with an outdated copy, and records how it was paid', () => {
		const { carts } = createCommerce();
		const cart = carts.search()[0] ?? expect.fail();
		const transaction = { transactionId: 'first', authorizedAmount: 1, paymentStatus: 'Captured' } as const;
		carts.finalize(cart, transaction);
		expect(() => carts.finalize(cart, { ...transaction, transactionId: 'second' })).to.throw('order already');
		expect(carts.get(cart.id)?.transaction).to.equal(transaction);
	});

	it('that was deleted cannot become an order', () => {
		const { carts } = createCommerce();
		const cart = carts.search()[0] ?? expect.fail();
		carts.delete(cart.id);
		expect(() => carts.finalize(cart)).to.throw('no such cart');
	});
});

describe('reset', () => {
	it('restores the seed and the time, and keeps the secret', async () => {
		const tokenSigningSecret = 'x'.repeat(32);
		const commerce = createCommerce(undefined, { tokenSigningSecret });
		const before = commerce.carts.all();
		const [template] = commerce.emailTemplates.all();
		if (template) commerce.emailTemplates.put({ ...template, subject: 'Changed' });
		commerce.carts.update(cartIn(commerce), { tags: ['changed'] });
		commerce.carts.delete(seedIds.carts.empty);
		commerce.carts.create({ storeId: seedIds.stores.nordlys, languageIsoCode: 'da-DK', currency: 'DKK' });
		commerce.clock.offsetSeconds = 3600;

		commerce.reset();

		expect(commerce.carts.all()).to.deep.equal(before);
		expect(commerce.emailTemplates.all()[0]).to.equal(template);
		expect(commerce.clock.offsetSeconds).to.equal(0);
		const { token } = await commerce.paymentLinks.issue(cartIn(commerce), minute);
		await jwtVerify(token, new TextEncoder().encode(tokenSigningSecret));
	});
});
