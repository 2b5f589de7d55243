import { expect, waitUntil } from '@open-wc/testing';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../mocks/index.js';
import type { UcplCommerceError } from './commerce-error.js';
import { UcplEmailRepository } from './email.repository.js';
import { UcplPaymentLinkRepository } from './payment-link.repository.js';
import { TestConsole } from './testing/console.js';
import { CULTURES, EMAIL_TEMPLATES, SEND, setUpCommerce } from './testing/mocked-commerce.js';
import type { UcplCart, UcplEmail } from './types.js';

const { carts, stores } = seedIds;

@customElement('ucpl-test-email-repository-host')
class TestHostElement extends UmbLitElement {
	readonly notifications = new UmbNotificationContext(this);
}

describe('the email repository', () => {
	const mocked = setUpCommerce();
	const { commerce, worker } = mocked;
	let host: TestHostElement;
	let repository: UcplEmailRepository;
	/** How many notifications the CMS shows. */
	let shown = 0;

	beforeEach(() => {
		host = new TestHostElement();
		document.body.append(host);
		new UmbApiInterceptorController(host).bindDefaultInterceptors(umbHttpClient);
		repository = new UcplEmailRepository();
		shown = 0;
		host.notifications.notifications.subscribe((notifications) => {
			shown = notifications.length;
		});
	});

	afterEach(() => {
		umbHttpClient.interceptors.response.clear();
		host.remove();
		host.destroy();
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
		if (!error) throw new Error('It is sent.');
		return error;
	};

	it("knows the templates for carts of the cart's store", async () => {
		const { data } = await repository.requestTemplates(await cartOf(carts.ordinary));
		expect(data?.map(({ alias }) => alias)).to.deep.equal(['abandonedCartNotification', 'paymentLink']);
		expect(data?.[1]).to.deep.include({
			name: 'Payment Link',
			subject: 'Your Cart is Ready',
			senderAddress: 'noreply@umbraco.com',
			isSentToCustomer: true,
			to: [],
		});
		const request = mocked.requests.find(({ url }) => url.includes('/email-templates'));
		expect(new URL(request?.url ?? '').search).to.equal('?filter=category%3Acart');
		expect(request?.headers.get('store')).to.equal(stores.nordlys);
	});

	it('copes with a template in which all is null but the id', async () => {
		const template = { id: '1', alias: null, name: null, toAddresses: null, sendToCustomer: null };
		worker.use(http.get(EMAIL_TEMPLATES, () => HttpResponse.json([template, null, {}])));
		const { data } = await repository.requestTemplates(await cartOf(carts.ordinary));
		expect(data).to.have.length(1);
		expect(data?.[0]).to.deep.include({ unique: '1', name: '', subject: '', to: [], isSentToCustomer: false });
	});

	it('knows the languages of the site', async () => {
		const { data } = await repository.requestCultures(await cartOf(carts.ordinary));
		expect(data).to.deep.include({
			isoCode: 'da-DK',
			name: commerce.cultures.find(({ code }) => code === 'da-DK')?.name,
		});
		worker.use(http.get(CULTURES, () => HttpResponse.json({ items: [] })));
		const { error } = await repository.requestCultures(await cartOf(carts.ordinary));
		expect(error?.reason).to.equal('unreadable');
	});

	it('sends the three fields of the contract and no others, once, and says nothing by itself', async () => {
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

	it('leaves out what is not said', async () => {
		const cart = await cartOf(carts.ordinary);
		worker.use(http.post(SEND, () => new HttpResponse(null)));
		const { template } = await emailTo(cart);
		expect((await repository.send(cart, { template })).data).to.be.true;
		expect(await mocked.sendRequests[0]?.json()).to.deep.equal({ entity: carts.ordinary });
	});

	const notifications = (...all: Array<[type: string, message: string]>) => ({
		'Umb-Notifications': JSON.stringify(all.map(([type, message]) => ({ type, message, category: 'Email' }))),
	});

	it('takes an Error in a notification for what it is, at status 200 too, and tells it once', async () => {
		const headers = notifications(['Error', 'No SMTP <b>host</b>.'], ['Warning', 'Trial ends soon.']);
		worker.use(http.post(SEND, () => new HttpResponse(null, { headers })));
		expect(await failure()).to.include({ reason: 'invalid', detail: 'No SMTP <b>host</b>.' });
		await waitUntil(() => shown > 0, 'The other one is not shown.');
		expect(shown).to.equal(1);
	});

	it('keeps to the reason of a 400 that has a notification besides', async () => {
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

	it('copes with a header that holds anything', async () => {
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
		['connection that breaks', () => HttpResponse.error(), 'unreachable', undefined],
		['page in place of an answer', () => HttpResponse.html('<h1>Sign in</h1>'), 'unreadable', undefined],
		['JSON in place of an empty answer', () => HttpResponse.json({}), 'unreadable', undefined],
		['JSON that breaks off', () => new HttpResponse('{"sent":tr'), 'unreadable', undefined],
		['408', () => new HttpResponse(null, { status: 408 }), 'timedOut', undefined],
		['409', () => HttpResponse.json({ title: 'Already under way' }, { status: 409 }), 'refused', 'Already under way'],
		[
			'429 with a detail',
			() => HttpResponse.json({ title: 'Too many', detail: 'One a minute.' }, { status: 429 }),
			'refused',
			'One a minute.',
		],
	] as const) {
		it(`gives a ${what} as ${reason}, and asks once`, async () => {
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

	it('gives the time of a Retry-After', async () => {
		worker.use(http.post(SEND, () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '120' } })));
		const before = Date.now();
		const { retryAfter } = await failure();
		expect(retryAfter?.getTime()).to.be.within(before + 120_000, Date.now() + 120_000);
	});

	it('gives what is said about fields that are not sent, too', async () => {
		const errors = { entity: ['No such cart.'], templateId: ['Retired.'], to: ['Who?'] };
		worker.use(http.post(SEND, () => HttpResponse.json({ title: 'Invalid', errors }, { status: 400 })));
		const { fields, detail } = await failure();
		expect({ fields, detail }).to.deep.equal({ fields: { recipient: 'Who?' }, detail: 'No such cart. Retired.' });
	});

	for (const status of [200, 201, 204]) {
		it(`takes a ${status} with nothing in it for sent`, async () => {
			worker.use(http.post(SEND, () => new HttpResponse(null, { status })));
			expect((await sent()).data).to.be.true;
		});
	}

	it('gives up on an answer that does not come, and does not ask again', async () => {
		const cart = await cartOf(carts.ordinary);
		const email = await emailTo(cart, 'anna@example.com');
		mocked.hold(SEND);
		mocked.giveUpAfter(50);
		expect((await repository.send(cart, email)).error?.reason).to.equal('timedOut');
		expect(mocked.sendRequests.length, 'requests').to.equal(1);
	});
});
