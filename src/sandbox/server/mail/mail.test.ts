import { expect } from 'chai';
import { createCommerce, Refusal, seedIds } from '../../../mocks/index.js';
import type { EmailTemplate } from '../../../mocks/index.js';
import { deliverTo } from './deliver.js';
import type { Mail } from './mail.js';
import { Outbox } from './outbox.js';

const INJECTED = 'a@b.example\r\nBcc: all@evil.example';
const ADDRESS = 'a@b.example';

const setUp = () => {
	const outbox = new Outbox();
	const sent: Mail[] = [];
	const deliver = deliverTo(outbox, (mail) => Promise.resolve(void sent.push(mail)));
	const { carts, emails, emailTemplates } = createCommerce(undefined, undefined, { deliver });
	const cart = carts.get(seedIds.carts.ordinary) ?? expect.fail();
	const template = emailTemplates.get(seedIds.emailTemplates.nordlys.orderConfirmation) ?? expect.fail();
	const send = (change: Partial<EmailTemplate> = {}, email = ADDRESS) =>
		emails.send({ template: { ...template, ...change }, cart: { ...cart, customer: { email } } });
	return { sent, outbox, send };
};

describe('an e-mail', () => {
	it('is sent and kept in the outbox', async () => {
		const { sent, outbox, send } = setUp();
		await send();
		expect(sent).to.have.length(1).and.to.deep.equal(outbox.list);
	});

	for (const [what, change, email] of [
		['the sender', { senderAddress: INJECTED }],
		['the customer', {}, INJECTED],
		['a recipient', { toAddresses: [ADDRESS, INJECTED] }],
		['a Cc recipient', { ccAddresses: [INJECTED] }],
		['a Bcc recipient', { bccAddresses: ['a\0@b.example'] }],
		['the reply-to field', { replyToAddresses: [INJECTED] }],
	] as const) {
		it(`is not sent when the address of ${what} has a control character`, async () => {
			const { sent, outbox, send } = setUp();
			const refusal: unknown = await send(change, email).catch((error: unknown) => error);
			expect(refusal).to.be.instanceOf(Refusal).with.property('message').that.contains('control characters');
			expect([...sent, ...outbox.list]).to.deep.equal([]);
		});
	}

	it('has the subject and the name of the sender on one line', async () => {
		const { sent, send } = setUp();
		await send({ subject: 'Hej\r\nBcc: all@evil.example', senderName: 'Butik\r\nX-A: b' });
		expect(sent[0]).to.have.property('subject', 'Hej Bcc: all@evil.example');
		expect(sent[0]).to.have.nested.property('from.name', 'Butik X-A: b');
	});
});
