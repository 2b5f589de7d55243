import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient, type CallOptions } from '../testing/management-api.js';

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
		expect(await call('/email-templates/nope', { method: 'PUT', body: {} })).to.have.property('status', 404);
	});

	it('accept the whole template with changes', async () => {
		const { json } = setUp();
		const body = {
			...((await json('/email-templates/paymentLink')) as object),
			subject: 'Til dig 🎁',
			bccAddresses: ['b@example.com'],
		};
		const changed = await json('/email-templates/paymentLink', { method: 'PUT', body });
		expect(changed).to.deep.equal(body);
		expect(await json('/email-templates/paymentLink')).to.deep.equal(body);
	});

	it('reject unknown fields and unknown categories', async () => {
		const { json } = setUp();
		const answer = await json('/email-templates/paymentLink', {
			method: 'PUT',
			body: { body: '', category: 'Basket' },
		});
		expect(answer).to.have.property('errors').that.has.all.keys('body', 'category');
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
			const answer = await json('/email-templates/paymentLink', { method: 'PUT', body });
			expect(answer).to.have.property('status', 400);
			expect(answer).to.have.property('errors').that.has.all.keys(field);
		}
		expect(await json('/email-templates/paymentLink')).to.deep.equal(before);
	});
});
