import { expect } from 'chai';
import { createCommerce, Refusal, seedIds } from '../../../mocks/index.js';
import type { EmailTemplate } from '../../../mocks/index.js';
import { deliverTo } from './deliver.js';
import type { Mail } from './mail.js';
import { Outbox } from './outbox.js';

const INJECTED = 'a@b.example\r\nBcc: all@evil.example';
const ADDRESS = 'a@b.example';

const set = () => {
	const outbox = new Outbox();
	const handedOver: Mail[] = [];
	const deliver = deliverTo(outbox, (mail) => Promise.resolve(void handedOver.push(mail)));
	const { carts, emails, emailTemplates } = createCommerce(undefined, undefined, { deliver });
	const cart = carts.get(seedIds.carts.ordinary) ?? expect.fail();
	const template = emailTemplates.get(seedIds.emailTemplates.nordlys.orderConfirmation) ?? expect.fail();
	const send = (change: Partial<EmailTemplate> = {}, email = ADDRESS) =>
		emails.send({ template: { ...template, ...change }, cart: { ...cart, customer: { email } } });
	return { handedOver, outbox, send };
};

describe('a mail', () => {
	it('goes to the mail server and into the outbox', async () => {
		const { handedOver, outbox, send } = set();
		await send();
		expect(handedOver).to.have.length(1).and.to.deep.equal(outbox.list);
	});

	for (const [what, change, email] of [
		['the sender', { senderAddress: INJECTED }],
		['the customer', {}, INJECTED],
		['a recipient', { toAddresses: [ADDRESS, INJECTED] }],
		['a recipient of a copy', { ccAddresses: [INJECTED] }],
		['a recipient of a blind copy', { bccAddresses: ['a\0@b.example'] }],
		['an address to reply to', { replyToAddresses: [INJECTED] }],
	] as const) {
		it(`goes nowhere when the address of ${what} has a control character`, async () => {
			const { handedOver, outbox, send } = set();
			const refusal: unknown = await send(change, email).catch((error: unknown) => error);
			expect(refusal).to.be.instanceOf(Refusal).with.property('message').that.contains('control characters');
			expect([...handedOver, ...outbox.list]).to.deep.equal([]);
		});
	}

	it('has its subject and the name of the sender on one line', async () => {
		const { handedOver, send } = set();
		await send({ subject: 'Hej\r\nBcc: all@evil.example', senderName: 'Butik\r\nX-A: b' });
		expect(handedOver[0]).to.have.property('subject', 'Hej Bcc: all@evil.example');
		expect(handedOver[0]).to.have.nested.property('from.name', 'Butik X-A: b');
	});
});
