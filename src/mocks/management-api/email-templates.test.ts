import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient, type CallOptions } from '../testing/management-api.js';

/** The fields that `PUT` requires. */
const required = {
	alias: 'paymentLink',
	category: 'Cart',
	subject: 'Your Cart is Ready',
	senderName: 'Umbraco Commerce',
	senderAddress: 'noreply@umbraco.com',
	sendToCustomer: true,
};

const setUp = () => {
	const call = managementApiClient(handlersFor(createCommerce()));
	const json = async (path: string, options?: CallOptions): Promise<unknown> =>
		(await call(path, { headers: { store: 'nordlys' }, ...options })).json();
	return { call, json };
};

describe('GET /email-templates', () => {
	it('lists the two Cart templates of a new store, without paging', async () => {
		const templates = await setUp().json('/email-templates?filter=category:cart');
		expect(templates).to.be.an('array').with.lengthOf(2);
		expect(templates).to.have.nested.property('[0].alias', 'abandonedCartNotification');
		expect(templates).to.have.nested.property('[1].alias', 'paymentLink');
		expect(templates).to.have.nested.property('[1].subject', 'Your Cart is Ready');
		expect(templates).to.have.nested.property('[1].store.$type', 'StoreRef');
	});

	it('accepts several categories', async () => {
		const templates = await setUp().json('/email-templates?filter=category:cart&filter=category:Order');
		expect(templates).to.have.lengthOf(3);
	});
});

describe('GET and PUT /email-templates/{idOrAlias}', () => {
	it('find the template by id and alias', async () => {
		const { json, call } = setUp();
		const byAlias = await json('/email-templates/paymentlink');
		expect(await json(`/email-templates/${seedIds.emailTemplates.nordlys.paymentLink}`)).to.deep.equal(byAlias);
		expect(await call('/email-templates/nope')).to.have.property('status', 404);
		expect(await call('/email-templates/nope', { method: 'PUT', body: required })).to.have.property('status', 404);
	});

	it('change the fields that are sent, and keep the others', async () => {
		const { json } = setUp();
		const before = (await json('/email-templates/paymentLink')) as object;
		const change = { subject: 'Til dig 🎁', bccAddresses: ['b@example.com'] };
		const changed = await json('/email-templates/paymentLink', { method: 'PUT', body: { ...required, ...change } });
		expect(changed).to.deep.equal({ ...before, ...change });
		expect(await json('/email-templates/paymentLink')).to.deep.equal(changed);
	});

	it('require some fields, and reject unknown categories and what cannot be changed', async () => {
		const { json } = setUp();
		const answer = await json('/email-templates/paymentLink', {
			method: 'PUT',
			body: { ...required, alias: undefined, category: 'Basket', id: seedIds.stores.nordlys, sortOrder: 1 },
		});
		expect(answer).to.have.property('errors').that.has.all.keys('alias', 'category', 'id', 'sortOrder');
	});

	it('reject control characters in everything that becomes a mail header, at the field', async () => {
		const { json } = setUp();
		const before = await json('/email-templates/paymentLink');
		const injected = 'a@b.example\r\nBcc: all@evil.example';
		for (const [body, field] of [
			[{ subject: injected }, 'subject'],
			[{ name: 'a\0b' }, 'name'],
			[{ senderName: 'a\u2028b' }, 'senderName'],
			[{ senderAddress: injected }, 'senderAddress'],
			[{ replyToAddresses: ['a@b.example', injected] }, 'replyToAddresses[1]'],
			[{ toAddresses: [injected] }, 'toAddresses[0]'],
			[{ ccAddresses: ['a@b.example\u0085'] }, 'ccAddresses[0]'],
			[{ bccAddresses: ['\ta@b.example'] }, 'bccAddresses[0]'],
		] as const) {
			const answer = await json('/email-templates/paymentLink', {
				method: 'PUT',
				body: { ...required, ...body },
			});
			expect(answer).to.have.property('status', 400);
			expect(answer).to.have.property('errors').that.has.all.keys(field);
		}
		expect(await json('/email-templates/paymentLink')).to.deep.equal(before);
	});
});
