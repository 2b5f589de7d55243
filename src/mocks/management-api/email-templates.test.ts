import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { asker, type Question } from '../testing/ask.js';

const set = () => {
	const ask = asker(handlersFor(createCommerce()));
	const json = async (path: string, question?: Question): Promise<unknown> =>
		(await ask(path, { headers: { store: 'nordlys' }, ...question })).json();
	return { ask, json };
};

describe('GET /email-templates', () => {
	it('answers the two Cart templates of a fresh store, not paged', async () => {
		const templates = await set().json('/email-templates?filter=category:cart');
		expect(templates).to.be.an('array').with.lengthOf(2);
		expect(templates).to.have.nested.property('[0].alias', 'abandonedCartNotification');
		expect(templates).to.have.nested.property('[1].alias', 'paymentLink');
		expect(templates).to.have.nested.property('[1].subject', 'Your Cart is Ready');
		expect(templates).to.have.nested.property('[1].store.$type', 'StoreRef');
	});

	it('takes several categories', async () => {
		const templates = await set().json('/email-templates?filter=category:cart&filter=category:Order');
		expect(templates).to.have.lengthOf(3);
	});
});

describe('GET and PUT /email-templates/{idOrAlias}', () => {
	it('find the template by id and alias', async () => {
		const { json, ask } = set();
		const byAlias = await json('/email-templates/paymentlink');
		expect(await json(`/email-templates/${seedIds.emailTemplates.nordlys.paymentLink}`)).to.deep.equal(byAlias);
		expect(await ask('/email-templates/nope')).to.have.property('status', 404);
		expect(await ask('/email-templates/nope', { method: 'PUT', body: {} })).to.have.property('status', 404);
	});

	it('take back the template as it was read, changed', async () => {
		const { json } = set();
		const body = {
			...((await json('/email-templates/paymentLink')) as object),
			subject: 'Til dig 🎁',
			bccAddresses: ['b@example.com'],
		};
		const changed = await json('/email-templates/paymentLink', { method: 'PUT', body });
		expect(changed).to.deep.equal(body);
		expect(await json('/email-templates/paymentLink')).to.deep.equal(body);
	});

	it('refuse fields there are not and categories there are not', async () => {
		const { json } = set();
		const answer = await json('/email-templates/paymentLink', {
			method: 'PUT',
			body: { body: '', category: 'Basket' },
		});
		expect(answer).to.have.property('errors').that.has.all.keys('body', 'category');
	});

	it('refuse control characters in all that becomes a header of a mail, at the field', async () => {
		const { json } = set();
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
