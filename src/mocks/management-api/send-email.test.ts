import { expect } from '@open-wc/testing';
import type { DeliverEmail, Email } from '../commerce/emails.js';
import { Refusal } from '../commerce/refusal.js';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient } from '../testing/management-api.js';

const { carts } = seedIds;
const entity = carts.ordinary;

const setUp = (deliver?: DeliverEmail) => {
	const commerce = createCommerce(undefined, undefined, { deliver });
	const call = managementApiClient(handlersFor(commerce));
	const send = (template: string, body: unknown) =>
		call(`/email-templates/${template}/send`, { method: 'POST', body, headers: { store: 'nordlys' } });
	const generate = () =>
		call(`/carts/${entity}/payment-link`, {
			method: 'POST',
			body: { validityPeriod: 60, landingPageUrl: 'https://shop.example/' },
		});
	return { commerce, generate, send };
};

const notificationsOf = (answer: Response): unknown => JSON.parse(answer.headers.get('Umb-Notifications') ?? 'null');

describe('POST /email-templates/{idOrAlias}/send', () => {
	it('sends the latest link to the customer, in the language of the cart', async () => {
		const { commerce, generate, send } = setUp();
		await generate();
		await generate();
		const answer = await send('paymentLink', { entity });
		expect(answer.status).to.equal(200);
		expect(await answer.text()).to.equal('');
		expect(notificationsOf(answer)).to.have.nested.property('[0].type', 'Success');
		expect(commerce.emails.sent).to.have.lengthOf(1);
		expect(commerce.emails.sent[0]).to.deep.include({
			to: ['anna@example.com'],
			languageIsoCode: 'da-DK',
			cartId: entity,
		});
		expect(commerce.emails.sent[0]?.paymentLink).to.equal(commerce.paymentLinks.issued[1]);
	});

	it('sends to the requested recipient instead, in the requested language', async () => {
		const { commerce, send } = setUp();
		const to = 'bücher+ä@exämple.com';
		const answer = await send('abandonedCartNotification', { entity, to, languageIsoCode: 'de-DE' });
		expect(answer.status).to.equal(200);
		expect(notificationsOf(answer)).to.have.nested.property('[0].message', `E-mail sent to ${to}`);
		expect(commerce.emails.sent[0]).to.deep.include({ to: [to], languageIsoCode: 'de-DE' });
	});

	it('rejects a mail without a recipient, with a notification', async () => {
		const { commerce, send } = setUp();
		for (const [template, cart] of [
			['abandonedCartNotification', entity],
			['orderConfirmation', carts.withoutEmail],
		] as const) {
			const answer = await send(template, { entity: cart, to: null });
			expect(answer.status).to.equal(400);
			expect(notificationsOf(answer)).to.have.nested.property('[0].type', 'Error');
		}
		expect(commerce.emails.sent).to.be.empty;
	});

	it('rejects the payment link template when there is no link', async () => {
		expect(await setUp().send('paymentLink', { entity })).to.have.property('status', 400);
	});

	const refused: [why: string, body: unknown, field: string][] = [
		['no entity', {}, 'entity'],
		['the link itself', { entity, paymentLink: 'https://shop.example/' }, 'paymentLink'],
		['an Accept-Language list', { entity, languageIsoCode: 'da-DK,da;q=0.9' }, 'languageIsoCode'],
		['a recipient that is not an e-mail address', { entity, to: 'anna' }, 'to'],
		['a recipient with a control character', { entity, to: 'anna\0@example.com' }, 'to'],
		['two recipients', { entity, to: 'anna@example.com, bo@example.com' }, 'to'],
	];
	for (const [why, body, field] of refused) {
		it(`rejects ${why}`, async () => {
			const { commerce, send } = setUp();
			const answer = await send('orderConfirmation', body);
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(field);
			expect(commerce.emails.sent).to.be.empty;
		});
	}

	it('delivers a mail before it responds', async () => {
		const delivered: Email[] = [];
		const { commerce, send } = setUp((email) => Promise.resolve(void delivered.push(email)));
		expect(await send('orderConfirmation', { entity })).to.have.property('status', 200);
		expect(delivered).to.have.lengthOf(1).and.deep.equal(commerce.emails.sent);
	});

	it('responds with 500 and the reason when delivery fails, and with 400 when it is refused', async () => {
		for (const [error, status] of [
			[new Error('No such mailbox.'), 500],
			[new Refusal('No sender.'), 400],
		] as const) {
			const { commerce, send } = setUp(() => Promise.reject(error));
			const answer = await send('orderConfirmation', { entity });
			expect(answer.status).to.equal(status);
			expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
			expect(await answer.json()).to.include({ status, title: error.message });
			expect(commerce.emails.sent).to.be.empty;
		}
	});

	it('responds with 404 for an unknown template and an unknown cart', async () => {
		const { send } = setUp();
		expect(await send('nope', { entity })).to.have.property('status', 404);
		expect(await send('orderConfirmation', { entity: crypto.randomUUID() })).to.have.property('status', 404);
	});
});
