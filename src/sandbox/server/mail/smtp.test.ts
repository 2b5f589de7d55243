import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import fc from 'fast-check';
import { jwtVerify } from 'jose';
import { getResponse } from 'msw';
import { createCommerce, handlersFor, seedIds } from '../../../mocks/index.js';
import type { EmailTemplate } from '../../../mocks/index.js';
import { attributeOf, elementsOf } from '../testing/html.js';
import { MailServer } from '../testing/mail-server.js';
import { deliverTo } from './deliver.js';
import { Outbox } from './outbox.js';
import { smtp } from './smtp.js';
import type { SmtpTimeouts } from './smtp.js';

const tokenSigningSecret = 'the-secret-of-the-tests-of-mails-only';
const TEMPLATE = seedIds.emailTemplates.nordlys.paymentLink;
const CART = seedIds.carts.ordinary;

/** Commerce and an outbox, with e-mails sent through this server. */
function commerceWith(url: URL, timeouts?: SmtpTimeouts) {
	const outbox = new Outbox();
	const commerce = createCommerce(
		undefined,
		{ tokenSigningSecret },
		{ deliver: deliverTo(outbox, smtp(url, timeouts)) },
	);
	const post = async (path: string, data: unknown) => {
		const request = new Request(`http://site.example/umbraco/commerce/management/api/v1${path}`, {
			method: 'POST',
			headers: { Authorization: 'Bearer of-the-editor', store: 'nordlys' },
			body: JSON.stringify(data),
		});
		const answer = await getResponse(handlersFor(commerce), request);
		return { status: answer?.status, text: await answer?.text() };
	};
	const changeTemplate = (change: Partial<EmailTemplate>) => {
		const template = commerce.emailTemplates.get(TEMPLATE);
		if (template) commerce.emailTemplates.put({ ...template, ...change });
	};
	const send = (body: object = {}) => post('/email-templates/paymentLink/send', { entity: CART, ...body });
	const generate = () =>
		post(`/carts/${CART}/payment-link`, { validityPeriod: 60, landingPageUrl: 'https://shop.example/cart?a=1&b=2' });
	return { commerce, outbox, changeTemplate, send, generate };
}

const linksIn = (html = '') =>
	elementsOf(html).flatMap((element) => (element.tagName === 'a' ? [attributeOf(element, 'href') ?? ''] : []));

/** The line break at the end is lost on the way. */
const contentOf = ({ html = '', text = '' }: { html?: string; text?: string }) => [html.trimEnd(), text.trimEnd()];

/** Structure and attributes, without text. */
const markupOf = (html = '') => elementsOf(html).map(({ tagName, attrs }) => [tagName, attrs]);

/** Line breaks, tags, character references, Markdown and imitated headers are frequent; anything else may occur. */
const words = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'\r\nBcc: all@evil.example\r\n\r\n',
				'\n',
				'\u2028',
				'\0',
				'<script>alert(1)</script>',
				'<img src=x',
			),
			fc.constantFrom('&lt;b&gt;', '**', '](https://evil.example)', '![', '`', '=?utf-8?q?x?=', '"', '\\', 'æ 🏕️ خيمة'),
			fc.string({ unit: 'grapheme' }),
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.join(''));

describe('an e-mail sent through a mail server', () => {
	afterEach(() => MailServer.stopAll());

	it('is one message as HTML and text, for all recipients, in the requested language', async () => {
		const server = await MailServer.start({ startTls: true });
		const { changeTemplate, generate, outbox, send } = commerceWith(server.url());
		changeTemplate({
			subject: 'Din kurv er klar 🛒',
			senderName: 'Nordlys, "Kasse 1"',
			senderAddress: 'kasse@nordlys.example',
			replyToAddresses: ['svar@nordlys.example'],
			ccAddresses: ['kopi@nordlys.example'],
			bccAddresses: ['arkiv@nordlys.example'],
		});
		await generate();
		expect((await send({ languageIsoCode: 'de-DE' })).status).to.equal(200);

		expect(server.deliveries).to.have.length(1);
		const { from, to, mail } = server.deliveries[0] ?? expect.fail();
		expect(from).to.equal('kasse@nordlys.example');
		expect(to).to.deep.equal(['anna@example.com', 'kopi@nordlys.example', 'arkiv@nordlys.example']);
		expect(mail.from).to.deep.equal({ name: 'Nordlys, "Kasse 1"', address: 'kasse@nordlys.example' });
		expect([mail.to, mail.cc, mail.replyTo]).to.deep.equal([
			[{ name: '', address: 'anna@example.com' }],
			[{ name: '', address: 'kopi@nordlys.example' }],
			[{ name: '', address: 'svar@nordlys.example' }],
		]);
		expect(mail.bcc).to.equal(undefined);
		expect(mail.subject).to.equal('Din kurv er klar 🛒');
		const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
		expect(headers['content-language']).to.equal('de-DE');
		expect(headers['content-type']).to.match(/^multipart\/alternative;/);

		expect(mail.html).to.contain('<html lang="de-DE" dir="ltr">');
		expect(mail.attachments).to.deep.equal([]);
		const sent = outbox.list[0] ?? expect.fail();
		expect(sent).to.include({ cartId: CART, language: 'de-DE' });
		expect(contentOf(mail)).to.deep.equal(contentOf(sent));

		const [link = '', ...links] = linksIn(mail.html);
		expect(links).to.deep.equal([link]);
		expect(mail.text).to.contain(`\n${link}\n`);
		const token = new URL(link).searchParams.get('payment_link_token') ?? '';
		const { payload } = await jwtVerify(token, new TextEncoder().encode(tokenSigningSecret));
		expect(payload.cart).to.equal(CART);
	});

	it('is not sent for a cart without a payment link', async () => {
		const server = await MailServer.start();
		const { outbox, send } = commerceWith(server.url());
		const { status, text } = await send();
		expect(status).to.equal(400);
		expect(text).to.contain('No payment link');
		expect([...server.deliveries, ...outbox.list]).to.deep.equal([]);
	});

	it('is refused without a sender, before the server is asked', async () => {
		const { changeTemplate, generate, send } = commerceWith(new URL('smtp://127.0.0.1:1'));
		changeTemplate({ senderAddress: '' });
		await generate();
		const { status, text } = await send();
		expect(status).to.equal(400);
		expect(text).to.contain('no sender address');
	});

	for (const [what, refusals, reason] of [
		[
			'one recipient',
			{ recipients: { 'anna@example.com': 'No such mailbox' } },
			'anna@example.com: 550 No such mailbox',
		],
		['all recipients', { recipients: { 'anna@example.com': 'No', 'kopi@nordlys.example': 'Nor here' } }, '550 No'],
		['the message', { message: 'We take no payment links' }, 'We take no payment links'],
		['the credentials', { credentials: 'Who is that' }, 'Who is that'],
	] as const) {
		it(`fails with the server's reason when the server refuses ${what}`, async () => {
			const server = await MailServer.start(refusals);
			const { changeTemplate, commerce, generate, outbox, send } = commerceWith(server.url('nordlys:s%40cret@'));
			changeTemplate({ ccAddresses: ['kopi@nordlys.example'] });
			await generate();
			const { status, text } = await send();
			expect(status).to.equal(500);
			expect(text)
				.to.contain(reason)
				.and.not.to.match(/s(%40|@)cret/);
			expect([...outbox.list, ...commerce.emails.sent]).to.deep.equal([]);
		});
	}

	it('fails when the server is not there or does not greet in time', async () => {
		const silent = createServer().listen(0, '127.0.0.1');
		await once(silent, 'listening');
		const { port } = silent.address() as AddressInfo;
		const url = new URL(`smtp://127.0.0.1:${port}`);
		const slow = commerceWith(url, { connectionTimeout: 2000, greetingTimeout: 100, socketTimeout: 2000 });
		await slow.generate();
		expect((await slow.send()).text).to.contain('Greeting');

		silent.close();
		const gone = commerceWith(url);
		await gone.generate();
		expect((await gone.send()).text).to.contain('ECONNREFUSED');
		expect([...slow.outbox.list, ...gone.outbox.list]).to.deep.equal([]);
	});

	it('has no markup and no headers from names and subjects', async () => {
		const server = await MailServer.start();
		const { changeTemplate, commerce, generate, outbox, send } = commerceWith(server.url());
		await generate();
		const body = '# {{customer.firstName}}\n\n{{customer.lastName}} [{{customer.firstName}}](https://shop.example/)';

		const sendWith = async (name: string, subject: string, firstName: string, lastName: string) => {
			const cart = commerce.carts.get(CART) ?? expect.fail();
			commerce.carts.update(cart, { customer: { firstName, lastName } });
			changeTemplate({ name, senderName: name, subject, body });
			outbox.clear();
			expect((await send()).status).to.equal(200);
			const [delivery, ...others] = server.deliveries.splice(0);
			expect(others).to.deep.equal([]);
			return delivery ?? expect.fail();
		};
		const headersOf = ({ mail }: Awaited<ReturnType<typeof sendWith>>) =>
			mail.headers.map(({ key }) => key).filter((key) => key !== 'subject');

		const harmless = await sendWith('Name', 'Subject', 'First', 'Last');
		await fc.assert(
			fc.asyncProperty(words, words, words, words, async (name, subject, firstName, lastName) => {
				const delivery = await sendWith(name, subject, `x${firstName}`, lastName);
				const { mail, to } = delivery;
				expect(to).to.deep.equal(['anna@example.com']);
				expect(headersOf(delivery)).to.deep.equal(headersOf(harmless));
				expect(mail.from?.address).to.equal('noreply@umbraco.com');
				const [sent = expect.fail()] = outbox.list;
				expect(mail.subject ?? '').to.equal(sent.subject);
				expect(markupOf(mail.html)).to.deep.equal(markupOf(harmless.mail.html));
				expect(contentOf(mail)).to.deep.equal(contentOf(sent));
				expect(mail.text?.trim().split('\n')).to.have.length(3);
			}),
			{ numRuns: 40 },
		);
	});
});
