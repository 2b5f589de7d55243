import { expect } from '@open-wc/testing';
import { decodeJwt, jwtVerify } from 'jose';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient } from '../testing/management-api.js';

const tokenSigningSecret = 'a secret of thirty-two bytes, ok';
const secret = new TextEncoder().encode(tokenSigningSecret);
const { carts } = seedIds;

const setUp = (names: { tokenQueryParameterName?: string } = {}) => {
	const commerce = createCommerce(undefined, { tokenSigningSecret, ...names });
	const call = managementApiClient(handlersFor(commerce));
	const generate = (body: unknown, cart: string = carts.ordinary) =>
		call(`/carts/${cart}/payment-link`, { method: 'POST', body });
	const link = async (body: unknown): Promise<URL> => {
		const answer: unknown = await (await generate(body)).json();
		expect(answer).to.have.all.keys('paymentLink');
		return new URL(String(Reflect.get(Object(answer), 'paymentLink')));
	};
	return { commerce, generate, link };
};

const week = { validityPeriod: 7 * 24 * 60, landingPageUrl: 'https://shop.example/cart?lang=da#top' };

const tokenOf = (link: URL, name = 'payment_link_token') => link.searchParams.get(name) ?? '';

describe('POST /carts/{cartId}/payment-link', () => {
	it('adds a token to the landing page that verifies, expires on time, and contains no personal data', async () => {
		const { commerce, link } = setUp();
		const generated = await link(week);
		expect(generated.href.replace(/&payment_link_token=[^#]*/, '')).to.equal(week.landingPageUrl);

		const currentDate = commerce.clock.now();
		const { payload, protectedHeader } = await jwtVerify(tokenOf(generated), secret, { currentDate });
		expect(protectedHeader).to.deep.equal({ alg: 'HS256', typ: 'payment-link+jwt' });
		expect(payload).to.have.all.keys('store', 'cart', 'iat', 'exp', 'jti');
		expect(payload).to.include({ store: seedIds.stores.nordlys, cart: carts.ordinary });
		expect(payload.iat).to.be.closeTo(currentDate.getTime() / 1000, 2);
		expect((payload.exp ?? 0) - (payload.iat ?? 0)).to.equal(week.validityPeriod * 60);
	});

	it('never issues the same token twice', async () => {
		const { link } = setUp();
		const [one, other] = await Promise.all([link(week), link(week)]);
		expect(decodeJwt(tokenOf(one)).jti).not.to.equal(decodeJwt(tokenOf(other)).jti);
	});

	it('uses the clock of this Commerce', async () => {
		const { commerce, link } = setUp();
		commerce.clock.offsetSeconds = -week.validityPeriod * 60 - 60;
		const token = tokenOf(await link(week));
		await jwtVerify(token, secret, { currentDate: commerce.clock.now() });
		commerce.clock.offsetSeconds = 0;
		const verified = await jwtVerify(token, secret, { currentDate: commerce.clock.now() }).catch(
			(error: unknown) => error,
		);
		expect(verified).to.have.property('code', 'ERR_JWT_EXPIRED');
	});

	it('uses the parameter name from the settings', async () => {
		const link = await setUp({ tokenQueryParameterName: 'pay' }).link(week);
		expect([...link.searchParams.keys()]).to.deep.equal(['lang', 'pay']);
	});

	it('records the issued links until a reset', async () => {
		const { commerce, link } = setUp();
		const generated = await link(week);
		expect(commerce.paymentLinks.latestFor(carts.ordinary)).to.include({ ...week, link: generated.href });
		commerce.reset();
		expect(commerce.paymentLinks.issued).to.be.empty;
	});

	const refused: [why: string, body: unknown, ...fields: string[]][] = [
		['nothing', {}, 'validityPeriod', 'landingPageUrl'],
		['zero minutes', { ...week, validityPeriod: 0 }, 'validityPeriod'],
		['a fraction of a minute', { ...week, validityPeriod: 1.5 }, 'validityPeriod'],
		['more minutes than an int32 can hold', { ...week, validityPeriod: 2 ** 31 }, 'validityPeriod'],
		['minutes as a string', { ...week, validityPeriod: '60' }, 'validityPeriod'],
		['a relative landing page', { ...week, landingPageUrl: '/cart' }, 'landingPageUrl'],
		['a script', { ...week, landingPageUrl: 'javascript:alert(1)' }, 'landingPageUrl'],
		['a leading space', { ...week, landingPageUrl: ' https://shop.example/' }, 'landingPageUrl'],
		['a landing page without a host', { ...week, landingPageUrl: 'https:///cart' }, 'landingPageUrl'],
		['an extra field', { ...week, recipient: 'anna@example.com' }, 'recipient'],
		['two invalid fields', { validityPeriod: -1, landingPageUrl: 'cart' }, 'validityPeriod', 'landingPageUrl'],
	];
	for (const [why, body, ...fields] of refused) {
		it(`rejects ${why}, at the field`, async () => {
			const { commerce, generate } = setUp();
			const answer = await generate(body);
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(fields);
			expect(commerce.paymentLinks.issued).to.be.empty;
		});
	}

	it('rejects invalid JSON', async () => {
		expect(await setUp().generate('{"validityPeriod":')).to.have.property('status', 400);
	});

	it('accepts an empty cart, rejects an order, and does not find an unknown cart', async () => {
		const { generate } = setUp();
		expect(await generate(week, carts.empty)).to.have.property('status', 200);
		expect(await generate(week, carts.finalised)).to.have.property('status', 400);
		expect(await generate(week, crypto.randomUUID())).to.have.property('status', 404);
	});
});
