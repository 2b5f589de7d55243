import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient } from '../testing/management-api.js';

const cart = `/carts/${seedIds.carts.ordinary}`;
const payment = { validityPeriod: 60, landingPageUrl: 'https://shop.example/' };

/** Every call of the contract, with a request that succeeds. */
const calls: [method: string, path: string, body?: unknown][] = [
	['GET', '/session'],
	['GET', '/stores'],
	['GET', '/stores/nordlys'],
	['GET', '/cultures'],
	['GET', '/currencies'],
	['GET', '/countries'],
	['GET', '/products/summaries'],
	['GET', `/products/summaries/${seedIds.products.shirt}/variants`],
	['GET', `/products/${seedIds.products.shirt}`],
	['GET', `/products/${seedIds.products.shirt}/variants/${seedIds.variants.shirtLarge}`],
	['GET', '/carts'],
	['POST', '/carts', { languageIsoCode: 'da-DK', currency: 'DKK' }],
	['GET', cart],
	['PATCH', cart, { tags: ['vip'] }],
	['PATCH', `${cart}/calculate`, {}],
	['POST', `${cart}/payment-link`, payment],
	['GET', '/email-templates'],
	['GET', '/email-templates/paymentLink'],
	[
		'PUT',
		'/email-templates/paymentLink',
		{
			alias: 'paymentLink',
			category: 'Cart',
			subject: 'Yours',
			senderName: 'Nordlys',
			senderAddress: 'shop@example.com',
			sendToCustomer: true,
		},
	],
	['POST', '/email-templates/orderConfirmation/send', { entity: seedIds.carts.ordinary }],
	['DELETE', cart],
];

describe('every call of the Management API', () => {
	for (const [method, path, body] of calls) {
		it(`${method} ${path} accepts a signed-in user, with the store by alias and by id`, async () => {
			for (const store of ['nordlys', seedIds.stores.nordlys]) {
				const call = managementApiClient(handlersFor(createCommerce()));
				expect(await call(path, { method, body, headers: { store } })).to.have.property('status', 200);
			}
		});

		it(`${method} ${path} responds with 401 without an Authorization header, and has no effect`, async () => {
			const commerce = createCommerce();
			const before = commerce.carts.all();
			const answer = await managementApiClient(handlersFor(commerce))(path, { method, body, authorized: false });
			expect(answer.status).to.equal(401);
			expect(await answer.text()).to.equal('');
			expect(commerce.carts.all()).to.deep.equal(before);
			expect(commerce.paymentLinks.issued).to.be.empty;
			expect(commerce.emails.sent).to.be.empty;
		});

		const isInStore = !/^\/(session|cultures|stores)/.test(path);
		it(`${method} ${path} ${isInStore ? 'responds with 404 for' : 'ignores'} an unknown store`, async () => {
			const answer = await managementApiClient(handlersFor(createCommerce()))(path, {
				method,
				body,
				headers: { store: 'nowhere' },
			});
			expect(answer.status).to.equal(isInStore ? 404 : 200);
		});
	}

	it('does not find carts and templates of another store', async () => {
		const call = managementApiClient(handlersFor(createCommerce()));
		const headers = { store: 'sunrise' };
		expect(await call(cart, { headers })).to.have.property('status', 404);
		expect(await call(`${cart}/payment-link`, { method: 'POST', body: payment, headers })).to.have.property(
			'status',
			404,
		);
		const template = `/email-templates/${seedIds.emailTemplates.nordlys.paymentLink}`;
		expect(await call(template, { headers })).to.have.property('status', 404);
		expect(await (await call('/email-templates/paymentLink', { headers })).json()).to.have.property(
			'id',
			seedIds.emailTemplates.sunrise.paymentLink,
		);
	});
});
