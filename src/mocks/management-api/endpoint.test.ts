import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { asker } from '../testing/ask.js';

const cart = `/carts/${seedIds.carts.ordinary}`;
const payment = { validityPeriod: 60, landingPageUrl: 'https://shop.example/' };

/** Every call of the contract, each asked the way that succeeds. */
const calls: [method: string, path: string, body?: unknown][] = [
	['GET', '/session'],
	['GET', '/stores'],
	['GET', '/stores/nordlys'],
	['GET', '/cultures'],
	['GET', '/currencies'],
	['GET', '/countries'],
	['GET', '/products/summaries'],
	['GET', `/products/summaries/${seedIds.products.shirt}/variants`],
	['GET', '/carts'],
	['POST', '/carts', { languageIsoCode: 'da-DK', currency: 'DKK' }],
	['GET', cart],
	['PATCH', cart, { tags: ['vip'] }],
	['PATCH', `${cart}/calculate`, {}],
	['POST', `${cart}/payment-link`, payment],
	['GET', '/email-templates'],
	['GET', '/email-templates/paymentLink'],
	['PUT', '/email-templates/paymentLink', { subject: 'Yours' }],
	['POST', '/email-templates/orderConfirmation/send', { entity: seedIds.carts.ordinary }],
	['DELETE', cart],
];

describe('every call of the Management API', () => {
	for (const [method, path, body] of calls) {
		it(`${method} ${path} answers those who sign in, for the store by alias and by id`, async () => {
			for (const store of ['nordlys', seedIds.stores.nordlys]) {
				const ask = asker(handlersFor(createCommerce()));
				expect(await ask(path, { method, body, headers: { store } })).to.have.property('status', 200);
			}
		});

		it(`${method} ${path} answers 401 without an Authorization header, and does nothing`, async () => {
			const commerce = createCommerce();
			const before = commerce.carts.all();
			const answer = await asker(handlersFor(commerce))(path, { method, body, authorized: false });
			expect(answer.status).to.equal(401);
			expect(await answer.text()).to.equal('');
			expect(commerce.carts.all()).to.deep.equal(before);
			expect(commerce.paymentLinks.issued).to.be.empty;
			expect(commerce.emails.sent).to.be.empty;
		});

		it(`${method} ${path} answers 404 for a store there is not`, async () => {
			const answer = await asker(handlersFor(createCommerce()))(path, { method, body, headers: { store: 'nowhere' } });
			expect(answer.status).to.equal(404);
		});
	}

	it('knows no cart and no template of another store', async () => {
		const ask = asker(handlersFor(createCommerce()));
		const headers = { store: 'sunrise' };
		expect(await ask(cart, { headers })).to.have.property('status', 404);
		expect(await ask(`${cart}/payment-link`, { method: 'POST', body: payment, headers })).to.have.property(
			'status',
			404,
		);
		const template = `/email-templates/${seedIds.emailTemplates.nordlys.paymentLink}`;
		expect(await ask(template, { headers })).to.have.property('status', 404);
		expect(await (await ask('/email-templates/paymentLink', { headers })).json()).to.have.property(
			'id',
			seedIds.emailTemplates.sunrise.paymentLink,
		);
	});
});
