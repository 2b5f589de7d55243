import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { jwtVerify } from 'jose';
import { getResponse } from 'msw';
import { onOneLine } from '../src/mocks/commerce/email-body.js';
import { createCommerce, handlersFor, seedIds } from '../src/mocks/index.js';
import type { EmailTemplate } from '../src/mocks/index.js';
import { deliverTo } from '../src/sandbox/server/mail/deliver.js';
import { Outbox } from '../src/sandbox/server/mail/outbox.js';
import { smtp } from '../src/sandbox/server/mail/smtp.js';
import type { SmtpTimeouts } from '../src/sandbox/server/mail/smtp.js';
import { readSettings } from '../src/sandbox/server/settings.js';
import { MailServer } from './support/mail-server.js';

const tokenSigningSecret = 'the-secret-of-the-tests-of-mails-only';
const TEMPLATE = seedIds.emailTemplates.nordlys.paymentLink;
const CART = seedIds.carts.ordinary;

/** Commerce and its outbox, with mails going to this server. */
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
		return { status: answer?.status, text: (await answer?.text()) ?? '' };
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

const linksIn = (html: string) =>
	[...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

test('a mail server gets one message of two parts, for all recipients, in the language asked for', async () => {
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
	expect((await send({ languageIsoCode: 'de-DE' })).status).toBe(200);
	await server.stop();

	expect(server.deliveries).toHaveLength(1);
	const [{ from, to, mail } = { from: '', to: [], mail: undefined }] = server.deliveries;
	expect(from).toBe('kasse@nordlys.example');
	expect(to).toEqual(['anna@example.com', 'kopi@nordlys.example', 'arkiv@nordlys.example']);
	expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
		from: '"Nordlys, \\"Kasse 1\\"" <kasse@nordlys.example>',
		to: 'anna@example.com',
		cc: 'kopi@nordlys.example',
		'reply-to': 'svar@nordlys.example',
		subject: 'Din kurv er klar 🛒',
		'content-language': 'de-DE',
		'content-type': expect.stringMatching(/^multipart\/alternative;/),
	});
	expect(mail?.headers.has('bcc')).toBe(false);

	const [text, html] = mail?.parts ?? [];
	expect(text?.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/);
	expect(html?.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/);
	expect(html?.body).toContain('<html lang="de-DE" dir="ltr">');
	expect(mail?.parts).toHaveLength(2);
	const [kept] = outbox.list;
	expect(kept).toMatchObject({ cartId: CART, language: 'de-DE', text: text?.body, html: html?.body });

	const links = linksIn(html?.body ?? '');
	expect(new Set(links).size).toBe(1);
	expect(links).toHaveLength(2);
	expect(text?.body).toContain(`\n${links[0]}\n`);
	const token = new URL(links[0] ?? '').searchParams.get('payment_link_token') ?? '';
	const { payload } = await jwtVerify(token, new TextEncoder().encode(tokenSigningSecret));
	expect(payload.cart).toBe(CART);
});

test('no link, no mail', async () => {
	const server = await MailServer.start();
	const { outbox, send } = commerceWith(server.url());
	expect(await send()).toMatchObject({ status: 400, text: expect.stringContaining('No payment link') });
	await server.stop();
	expect(server.deliveries).toEqual([]);
	expect(outbox.list).toEqual([]);
});

test('a template without a sender is refused before any server is asked', async () => {
	const { changeTemplate, generate, send } = commerceWith(new URL('smtp://127.0.0.1:1'));
	changeTemplate({ senderAddress: '' });
	await generate();
	expect(await send()).toMatchObject({ status: 400, text: expect.stringContaining('no sender address') });
});

for (const [what, refusals, reason] of [
	['one recipient', { recipients: { 'anna@example.com': 'No such mailbox' } }, 'anna@example.com: 550 No such mailbox'],
	['all recipients', { recipients: { 'anna@example.com': 'No', 'kopi@nordlys.example': 'Nor here' } }, '550 No'],
	['a message', { message: 'We take no payment links' }, 'We take no payment links'],
	['credentials', { credentials: 'Who is that' }, 'Who is that'],
] as const) {
	test(`a mail server that refuses ${what} fails the sending, and says why`, async () => {
		const server = await MailServer.start(refusals);
		const { changeTemplate, commerce, generate, outbox, send } = commerceWith(server.url('nordlys:s%40cret@'));
		changeTemplate({ ccAddresses: ['kopi@nordlys.example'] });
		await generate();
		const answer = await send();
		await server.stop();
		expect(answer).toMatchObject({ status: 500, text: expect.stringContaining(reason) });
		expect(answer.text).not.toMatch(/s(%40|@)cret/);
		expect([...outbox.list, ...commerce.emails.sent]).toEqual([]);
	});
}

test('a mail server that is not there, or does not greet in time, fails the sending', async () => {
	const silent = createServer().listen(0, '127.0.0.1');
	await once(silent, 'listening');
	const { port } = silent.address() as AddressInfo;
	const url = new URL(`smtp://127.0.0.1:${port}`);
	const slow = commerceWith(url, { connectionTimeout: 2000, greetingTimeout: 100, socketTimeout: 2000 });
	await slow.generate();
	expect(await slow.send()).toMatchObject({ status: 500, text: expect.stringContaining('Greeting') });

	silent.close();
	const gone = commerceWith(url);
	await gone.generate();
	expect(await gone.send()).toMatchObject({ status: 500, text: expect.stringContaining('ECONNREFUSED') });
	expect([...slow.outbox.list, ...gone.outbox.list]).toEqual([]);
});

/** Lines, tags, references, Markdown and what pretends to be a header come often; anything else comes too. */
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

const tagsOf = (html = '') => html.match(/<[^>]*>/g);

test('no name and no subject becomes markup or a header', async () => {
	const server = await MailServer.start();
	const { changeTemplate, commerce, generate, send } = commerceWith(server.url());
	await generate();
	const body = '# {{customer.firstName}}\n\n{{customer.lastName}} [{{customer.firstName}}](https://shop.example/)';

	const mailWith = async (name: string, subject: string, firstName: string, lastName: string) => {
		const cart = commerce.carts.get(CART);
		if (cart) commerce.carts.update(cart, { customer: { firstName, lastName } });
		changeTemplate({ name, senderName: name, subject, body });
		expect((await send()).status).toBe(200);
		return server.deliveries.splice(0).map(({ mail, to }) => {
			const [text, html] = mail.parts;
			return { mail, to, text: text?.body ?? '', html: html?.body ?? '' };
		});
	};

	const [tame] = await mailWith('Name', 'Subject', 'First', 'Last');
	await fc.assert(
		fc.asyncProperty(words, words, words, words, async (name, subject, firstName, lastName) => {
			const mails = await mailWith(name, subject, `x${firstName}`, lastName);
			expect(mails).toHaveLength(1);
			const [{ mail, to, text, html } = { mail: undefined, to: [], text: '', html: '' }] = mails;
			expect(to).toEqual(['anna@example.com']);
			const headers = (of: typeof mail) => [...(of?.headers.keys() ?? [])].filter((header) => header !== 'subject');
			expect(headers(mail)).toEqual(headers(tame?.mail));
			expect(mail?.headers.get('from')).toContain('noreply@umbraco.com');
			expect(mail?.headers.get('subject') ?? '').toBe(onOneLine(subject));
			expect(tagsOf(html)).toEqual(tagsOf(tame?.html));
			expect(text.split('\n')[0]).toBe(onOneLine(`x${firstName}`));
		}),
		{ numRuns: 40 },
	);
	await server.stop();
});

test('where mails go is a mail server or nowhere', () => {
	expect(readSettings({}).smtpUrl).toBeUndefined();
	expect(readSettings({ SMTP_URL: 'smtps://me:p%40ss@mail.example:465' }).smtpUrl?.host).toBe('mail.example:465');
	for (const SMTP_URL of [
		'mail.example',
		'http://mail.example',
		'smtp://',
		'smtp://me:s3cret@mail.example:99999',
		'smtp://me:s3cret@mail.example/inbox',
		'smtp://me:s3cret%@mail.example',
		'smtp://me:s3cret@mail.example?logger=true',
	]) {
		const read = () => readSettings({ SMTP_URL });
		expect(read, SMTP_URL).toThrow(/^SMTP_URL should be [^\n]*$/);
		expect(read).not.toThrow(/s3cret/);
	}
});
