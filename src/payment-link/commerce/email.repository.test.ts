import { expect, waitUntil } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../mocks/index.js';
import type { UcplCommerceError } from './commerce-error.js';
import { UcplEmailRepository } from './email.repository.js';
import { UcplPaymentLinkRepository } from './payment-link.repository.js';
import { TestConsole } from './testing/console.js';
import { setUpHost } from './testing/host.element.js';
import { CULTURES, EMAIL_TEMPLATES, SEND, setUpCommerce } from './testing/mocked-commerce.js';
import type { UcplCart, UcplEmail } from './types.js';

const { carts, stores } = seedIds;

describe('the email repository', () => {
	const mocked = setUpCommerce();
	const { commerce, worker } = mocked;
	const host = setUpHost();
	const repository = new UcplEmailRepository();
	/** How many notifications the CMS shows. */
	let shown = 0;

	beforeEach(() => {
		shown = 0;
		host().notifications.notifications.subscribe((notifications) => {
			shown = notifications.length;
		});
	});

	const cartOf = async (unique: string): Promise<UcplCart> => {
		const { data, error } = await new UcplPaymentLinkRepository().requestCart(unique);
		if (error) throw error;
		return data;
	};

	const emailTo = async (cart: UcplCart, recipient?: string): Promise<UcplEmail> => {
		const { data = [] } = await repository.requestTemplates(cart);
		const template = data.find(({ alias }) => alias === 'abandonedCartNotification');
		if (!template) throw new Error('There is no template.');
		return { template, recipient, language: 'en-US' };
	};

	const sent = async () => {
		const cart = await cartOf(carts.ordinary);
		return repository.send(cart, await emailTo(cart, 'anna@example.com'));
	};

	const failure = async (): Promise<UcplCommerceError> => {
		const { error } = await sent();
		if (!error) throw new Error('It was sent.');
		return error;
	};

	it("returns the cart's store's templates for carts", async () => {
		const { data } = await repository.requestTemplates(await cartOf(carts.ordinary));
		expect(data?.map(({ alias }) => alias)).to.deep.equal(['abandonedCartNotification', 'paymentLink']);
		expect(data?.[1]).to.deep.include({
			name: 'Payment Link',
			subject: 'Your Cart is Ready',
			senderAddress: 'noreply@umbraco.com',
			view: '~/Views/UmbracoCommerce/Templates/Email/PaymentLinkEmail.cshtml',
			isSentToCustomer: true,
			to: [],
		});
		const request = mocked.requests.find(({ url }) => url.includes('/email-templates'));
		expect(new URL(request?.url ?? '').search).to.equal('?filter=category%3Acart');
		expect(request?.headers.get('store')).to.equal(stores.nordlys);
	});

	it('copes with a template in which everything but the id is null', async () => {
		const template = { id: '1', alias: null, name: null, toAddresses: null, sendToCustomer: null };
		worker.use(http.get(EMAIL_TEMPLATES, () => HttpResponse.json([template, null, {}])));
		const { data } = await repository.requestTemplates(await cartOf(carts.ordinary));
		expect(data).to.have.length(1);
		expect(data?.[0]).to.deep.include({ unique: '1', name: '', subject: '', to: [], isSentToCustomer: false });
	});

	it('returns the languages of the site', async () => {
		const { data } = await repository.requestCultures(await cartOf(carts.ordinary));
		expect(data).to.deep.include({
			isoCode: 'da-DK',
			name: commerce.cultures.find(({ code }) => code === 'da-DK')?.name,
		});
		worker.use(http.get(CULTURES, () => HttpResponse.json({ items: [] })));
		const { error } = await repository.requestCultures(await cartOf(carts.ordinary));
		expect(error?.reason).to.equal('unreadable');
	});

	it('sends the three fields of the contract and no others, once, and shows no notification', async () => {
		expect((await sent()).data).to.be.true;
		expect(mocked.sendRequests.length, 'requests').to.equal(1);
		const [request] = mocked.sendRequests;
		expect(await request?.json()).to.deep.equal({
			entity: carts.ordinary,
			to: 'anna@example.com',
			languageIsoCode: 'en-US',
		});
		expect(request?.headers.get('store')).to.equal(stores.nordlys);
		expect(new URL(request?.url ?? '').search).to.equal('');
		expect(commerce.emails.sent).to.have.length(1);
		expect(shown).to.equal(0);
	});

	it('leaves out fields without a value', async () => {
		const cart = await cartOf(carts.ordinary);
		worker.use(http.post(SEND, () => new HttpResponse(null)));
		const { template } = await emailTo(cart);
		expect((await repository.send(cart, { template })).data).to.be.true;
		expect(await mocked.sendRequests[0]?.json()).to.deep.equal({ entity: carts.ordinary });
	});

	const notifications = (...all: Array<[type: string, message: string]>) => ({
		'Umb-Notifications': JSON.stringify(all.map(([type, message]) => ({ type, message, category: 'Email' }))),
	});

	it('treats a notification of type Error as a refusal, even with a status 200, and removes it from those the CMS shows', async () => {
		const headers = notifications(['Error', 'No SMTP <b>host</b>.'], ['Warning', 'Trial ends soon.']);
		worker.use(http.post(SEND, () => new HttpResponse(null, { headers })));
		expect(await failure()).to.include({ reason: 'invalid', detail: 'No SMTP <b>host</b>.' });
		await waitUntil(() => shown > 0, 'The other one is not shown.');
		expect(shown).to.equal(1);
	});

	it('keeps the reason and the fields of a 400 that also has a notification', async () => {
		const headers = notifications(['Error', 'Refused.']);
		const problem = { title: 'Refused.', errors: { To: ['Who?'], languageIsoCode: ['Which?'] } };
		worker.use(http.post(SEND, () => HttpResponse.json(problem, { status: 400, headers })));
		const { reason, fields, detail } = await failure();
		expect({ reason, fields, detail }).to.deep.equal({
			reason: 'invalid',
			detail: 'Refused.',
			fields: { recipient: 'Who?', language: 'Which?' },
		});
		expect(shown).to.equal(0);
	});

	it('copes with anything in the header of notifications', async () => {
		for (const value of ['no JSON', 'null', '[null, 1]', '{}']) {
			worker.use(http.post(SEND, () => new HttpResponse(null, { headers: { 'Umb-Notifications': value } })));
			expect((await sent()).data, value).to.be.true;
		}
	});

	for (const [what, answer, reason, detail] of [
		['400 with nothing in it', () => new HttpResponse(null, { status: 400 }), 'invalid', undefined],
		['401', () => new HttpResponse(null, { status: 401 }), 'signedOut', undefined],
		['403 with nothing in it', () => new HttpResponse(null, { status: 403 }), 'forbidden', undefined],
		['404', () => new HttpResponse(null, { status: 404 }), 'notFound', undefined],
		[
			'500 with a stack trace',
			() => HttpResponse.json({ title: 'Mailbox full', detail: 'at Smtp.Send()' }, { status: 500 }),
			'failed',
			'Mailbox full',
		],
		['502 of a proxy', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 }), 'failed', undefined],
		['504 of a proxy', () => new HttpResponse('<h1>Time-out</h1>', { status: 504 }), 'failed', undefined],
		['broken connection', () => HttpResponse.error(), 'unreachable', undefined],
		['page instead of an answer', () => HttpResponse.html('<h1>Sign in</h1>'), 'unreadable', undefined],
		['JSON instead of an empty answer', () => HttpResponse.json({}), 'unreadable', undefined],
		['truncated JSON', () => new HttpResponse('{"sent":tr'), 'unreadable', undefined],
		['408', () => new HttpResponse(null, { status: 408 }), 'timedOut', undefined],
		['409', () => HttpResponse.json({ title: 'Already under way' }, { status: 409 }), 'refused', 'Already under way'],
		[
			'429 with a detail',
			() => HttpResponse.json({ title: 'Too many', detail: 'One a minute.' }, { status: 429 }),
			'refused',
			'One a minute.',
		],
	] as const) {
		it(`reports a ${what} as ${reason}, after one request`, async () => {
			worker.use(http.post(SEND, answer));
			const quiet = new TestConsole();
			const error = await failure();
			quiet.restore();
			expect(error.reason).to.equal(reason);
			expect(error.detail).to.equal(detail);
			expect(mocked.sendRequests.length, 'requests').to.equal(1);
			expect(shown).to.equal(0);
		});
	}

	it('returns the time of a Retry-After', async () => {
		worker.use(http.post(SEND, () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '120' } })));
		const before = Date.now();
		const { retryAfter } = await failure();
		expect(retryAfter?.getTime()).to.be.within(before + 120_000, Date.now() + 120_000);
	});

	it('passes on messages about fields that were not sent, too', async () => {
		const errors = { entity: ['No such cart.'], templateId: ['Retired.'], to: ['Who?'] };
		worker.use(http.post(SEND, () => HttpResponse.json({ title: 'Invalid', errors }, { status: 400 })));
		const { fields, detail } = await failure();
		expect({ fields, detail }).to.deep.equal({ fields: { recipient: 'Who?' }, detail: 'No such cart. Retired.' });
	});

	for (const status of [200, 201, 204]) {
		it(`takes an empty ${status} for a success`, async () => {
			worker.use(http.post(SEND, () => new HttpResponse(null, { status })));
			expect((await sent()).data).to.be.true;
		});
	}

	it('times out if no answer comes, and does not repeat the request', async () => {
		const cart = await cartOf(carts.ordinary);
		const email = await emailTo(cart, 'anna@example.com');
		mocked.hold(SEND);
		mocked.giveUpAfter(50);
		expect((await repository.send(cart, email)).error?.reason).to.equal('timedOut');
		expect(mocked.sendRequests.length, 'requests').to.equal(1);
	});
});
