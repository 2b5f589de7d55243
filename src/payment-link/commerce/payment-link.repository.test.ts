import { expect } from '@open-wc/testing';
import { UMB_AUTH_SIGNALER_CONTEXT } from '@umbraco-cms/backoffice/resources';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../mocks/index.js';
import type { UcplCommerceError } from './commerce-error.js';
import { UcplPaymentLinkRepository } from './payment-link.repository.js';
import { TestConsole } from './testing/console.js';
import { setUpHost } from './testing/host.element.js';
import { CART, PAYMENT_LINK, PRODUCT, setUpCommerce, STORE, VARIANT } from './testing/mocked-commerce.js';
import type { UcplCart, UcplPaymentLinkSettings } from './types.js';

const { carts, products, stores, variants } = seedIds;
const settings: UcplPaymentLinkSettings = { validityMinutes: 90, landingPageUrl: 'https://nordlys.example/cart' };

describe('the payment link repository', () => {
	const mocked = setUpCommerce();
	const { commerce, worker, requests } = mocked;
	const host = setUpHost();
	const repository = new UcplPaymentLinkRepository();

	const cartOf = async (unique: string): Promise<UcplCart> => {
		const { data, error } = await repository.requestCart(unique);
		if (error) throw error;
		return data;
	};

	const failureOf = async (cart: UcplCart): Promise<UcplCommerceError> => {
		const { data, error } = await repository.requestPaymentLink(cart, settings);
		if (!error) throw new Error(`There is a link: ${data.url}`);
		return error;
	};

	const signIn = async () => (await host().getContext(UMB_AUTH_SIGNALER_CONTEXT))?.setAuthorized(true);

	describe('requestCart', () => {
		it('returns its details', async () => {
			const { data } = await repository.requestCart(carts.ordinary, undefined, 'en-US');
			expect(data).to.deep.include({
				unique: carts.ordinary,
				customerName: 'Anna Andersen',
				customerEmail: 'anna@example.com',
				languageIsoCode: 'da-DK',
				quantity: 5,
				isEmpty: false,
				isFree: false,
				isFinalized: false,
			});
			expect(data?.store).to.include({ unique: stores.nordlys });
			expect(data?.number).to.match(/^CART-/);
			expect(data?.formattedTotal).to.match(/kr/);
		});

		it('recognizes an empty, a free and a finalized one', async () => {
			expect(await cartOf(carts.empty)).to.include({ isEmpty: true });
			expect(await cartOf(carts.zeroTotal)).to.include({ isEmpty: false, isFree: true });
			expect(await cartOf(carts.finalised)).to.include({ isFinalized: true });
		});

		it('copes with an answer in which everything but the id is null', async () => {
			const nulls = { cartNumber: null, store: null, customer: null, totalPrice: null, orderLines: null };
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, ...nulls })));
			expect(await cartOf(carts.ordinary)).to.include({ number: '', customerName: '', customerEmail: '', quantity: 0 });
		});

		const orderOf = async (order: object) => {
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, ...order })));
			return cartOf(carts.ordinary);
		};

		it('reads its lines with variants and quantities, and those of bundles', async () => {
			const part = { id: '2', productReference: 'p2', quantity: 0.5, sku: 'SKU-2' };
			const orderLines = [
				{
					id: '1',
					productReference: 'p1',
					productVariantReference: 'v1',
					quantity: 2,
					name: 'One',
					orderLines: [part],
				},
				null,
			];
			const { lines, quantity } = await orderOf({ orderLines });
			const nothing = { productReference: undefined, variantReference: undefined, name: '', quantity: 0, lines: [] };
			expect(lines).to.deep.equal([
				{
					...{ productReference: 'p1', variantReference: 'v1', name: 'One', quantity: 2 },
					lines: [{ ...nothing, productReference: 'p2', name: 'SKU-2', quantity: 0.5 }],
				},
				nothing,
			]);
			expect(quantity).to.equal(2);
		});

		it('reads when it was saved as UTC', async () => {
			expect((await orderOf({ updateDate: '2023-07-03T15:11:17.9220005' })).updated).to.deep.equal(
				new Date('2023-07-03T15:11:17.922Z'),
			);
			expect((await orderOf({ updateDate: 'yesterday' })).updated).to.be.undefined;
		});

		const total = (value: object, rest: object = {}) => ({ totalPrice: { value }, ...rest });

		it("writes a total without a format itself, in the backoffice's language", async () => {
			const value = { withTax: -1234.5, currency: { id: '1', code: 'EUR' } };
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, ...total(value) })));
			const { data } = await repository.requestCart(carts.ordinary, undefined, 'de-DE');
			expect(data?.formattedTotal?.replace(/\s/g, ' ')).to.equal('-1.234,50 €');
		});

		for (const [what, order, formattedTotal, isFree] of [
			['that is formatted', total({ withTax: 1, formatted: { withTax: '1 krone' } }), '1 krone', false],
			['of zero', total({ withTax: 0, currency: { code: 'EUR' } }), /^€0\.00$|^0,00\s€$/, true],
			['without a currency of its own', total({ withTax: 5 }, { currency: { code: 'SEK' } }), /SEK|kr/, false],
			['without any currency', total({ withTax: 5 }), /^5[.,]00$/, false],
			['without an amount', total({ currency: { code: 'EUR' } }), undefined, false],
			['without a value', { totalPrice: {} }, undefined, false],
		] as const)
			it(`reads a total ${what}`, async () => {
				const cart = await orderOf(order);
				expect(cart.isFree, 'whether it is free').to.equal(isFree);
				if (formattedTotal instanceof RegExp) expect(cart.formattedTotal).to.match(formattedTotal);
				else expect(cart.formattedTotal).to.equal(formattedTotal);
			});

		for (const [what, order, isPaymentUnderWay] of [
			['without a transaction', {}, false],
			['whose transaction is null', { transaction: null, orderNumber: null }, false],
			['whose transaction has no status', { transaction: {} }, false],
			['whose transaction is Initialized', { transaction: { paymentStatus: 'Initialized' } }, false],
			['whose transaction is Authorized', { transaction: { paymentStatus: 'Authorized' } }, true],
			['whose transaction is Cancelled', { transaction: { paymentStatus: 'Cancelled' } }, true],
			['with an order number', { orderNumber: 'ORDER-1' }, true],
			['that is an order', { orderNumber: 'ORDER-1', isFinalized: true }, false],
			['that became an order some day', { orderNumber: 'ORDER-1', finalizedDate: '2023-07-03T15:11:17' }, false],
		] as const)
			it(`${isPaymentUnderWay ? 'recognizes a payment of one' : 'sees no payment of one'} ${what}`, async () => {
				expect(await orderOf(order)).to.include({ isPaymentUnderWay });
			});

		it('does not mistake every refusal for a cart that is gone', async () => {
			worker.use(http.get(CART, () => problem(400, { title: 'The index is being rebuilt.' })));
			const { error } = await repository.requestCart(carts.ordinary);
			expect(error).to.include({ reason: 'invalid', detail: 'The index is being rebuilt.' });
		});

		it('sends one plain culture, and credentials', async () => {
			await repository.requestCart(carts.ordinary, undefined, 'en-US');
			expect(new URL(requests[0]?.url ?? '').search).to.equal('?LanguageIsoCode=en-US');
			expect(requests[0]?.headers.get('Authorization')).to.match(/^Bearer ./);
		});

		it('repeats the request after a sign-in if the editor was signed out', async () => {
			worker.use(http.get(CART, () => new HttpResponse(null, { status: 401 }), { once: true }));
			const cart = repository.requestCart(carts.ordinary);
			const signaler = await host().getContext(UMB_AUTH_SIGNALER_CONTEXT);
			await new Promise<void>((resolve) => signaler?.timeoutRequest.subscribe(() => resolve()));
			await signIn();
			expect((await cart).data).to.include({ unique: carts.ordinary });
			expect(requests.length, 'requests').to.equal(2);
		});

		it('repeats the request even if the sign-in took longer than the time-out', async () => {
			worker.use(http.get(CART, () => new HttpResponse(null, { status: 401 }), { once: true }));
			const timeout = 500;
			mocked.giveUpAfter(timeout);
			const cart = repository.requestCart(carts.ordinary);
			const signaler = await host().getContext(UMB_AUTH_SIGNALER_CONTEXT);
			await new Promise<void>((resolve) => signaler?.timeoutRequest.subscribe(() => resolve()));
			const tooLong = AbortSignal.timeout(timeout);
			await new Promise((resolve) => tooLong.addEventListener('abort', resolve));
			await signIn();
			expect((await cart).data).to.include({ unique: carts.ordinary });
		});
	});

	describe('requestPaymentLink', () => {
		it('sends the two fields of the contract and no others', async () => {
			await repository.requestPaymentLink(await cartOf(carts.ordinary), settings);
			expect(mocked.linkRequests[0]?.headers.get('Content-Type')).to.equal('application/json');
			expect(await mocked.linkRequests[0]?.json()).to.deep.equal({
				validityPeriod: 90,
				landingPageUrl: 'https://nordlys.example/cart',
			});
		});

		it('returns the link from Commerce, and when it expires', async () => {
			const cart = await cartOf(carts.ordinary);
			const before = Date.now();
			const { data } = await repository.requestPaymentLink(cart, settings);
			const after = Date.now();
			expect(data).to.include({ ...settings, url: commerce.paymentLinks.latestFor(carts.ordinary)?.link });
			expect(data?.expires.getTime()).to.be.within(before + 90 * 60_000, after + 90 * 60_000);
		});

		it("sends the cart's store and its culture", async () => {
			await repository.requestPaymentLink(await cartOf(carts.rightToLeft), settings);
			expect(mocked.linkRequests[0]?.headers.get('store')).to.equal(stores.sunrise);
			expect(new URL(mocked.linkRequests[0]?.url ?? '').search).to.equal('?LanguageIsoCode=ar-AE');
		});

		it('sends the current store if the cart names none', async () => {
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary })));
			const { data: cart } = await repository.requestCart(carts.ordinary, { unique: stores.nordlys });
			if (!cart) throw new Error('There is no cart.');
			await repository.requestPaymentLink(cart, settings);
			expect(requests.map(({ headers }) => headers.get('store'))).to.deep.equal([stores.nordlys, stores.nordlys]);
		});
	});

	describe('requestStore', () => {
		it('returns the current one, without a request', async () => {
			const current = { unique: stores.nordlys, abandonedCartLandingPageUrl: 'https://here.example/' };
			const cart = await cartOf(carts.ordinary);
			const { length } = requests;
			expect((await repository.requestStore(cart, current)).data).to.equal(current);
			expect((await repository.requestStore({ ...cart, store: undefined }, current)).data).to.equal(current);
			expect(requests.length, 'requests').to.equal(length);
		});

		it('requests it if it is not the current one', async () => {
			const cart = await cartOf(carts.ordinary);
			for (const current of [undefined, { unique: stores.sunrise }])
				expect((await repository.requestStore(cart, current)).data).to.include({ unique: stores.nordlys });
		});
	});

	const html = () =>
		new HttpResponse('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } });
	const problem = (status: number, rest: object = {}) =>
		HttpResponse.json({ type: 'about:blank', title: 'No', status, ...rest }, { status });

	const failures: Array<[what: string, answer: () => Response | Promise<Response>, reason: string]> = [
		['400', () => problem(400), 'invalid'],
		['400 with nothing in it', () => new HttpResponse(null, { status: 400 }), 'invalid'],
		['401', () => new HttpResponse(null, { status: 401 }), 'signedOut'],
		['403 with nothing in it', () => new HttpResponse(null, { status: 403 }), 'forbidden'],
		['404 with nothing in it', () => new HttpResponse(null, { status: 404 }), 'notFound'],
		['408', () => new HttpResponse(null, { status: 408 }), 'timedOut'],
		['409', () => problem(409), 'refused'],
		['413 with nothing in it', () => new HttpResponse(null, { status: 413 }), 'refused'],
		['422', () => problem(422), 'refused'],
		['429 of a proxy, in HTML', () => new HttpResponse('<h1>Slow down</h1>', { status: 429 }), 'refused'],
		['500', () => problem(500), 'failed'],
		['502 of a proxy, in HTML', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 }), 'failed'],
		['503 with nothing in it', () => new HttpResponse(null, { status: 503 }), 'failed'],
		['network failure', () => HttpResponse.error(), 'unreachable'],
		['page instead of JSON', html, 'unreadable'],
		[
			'truncated JSON',
			() => new HttpResponse('{"paymentLink":"https', { headers: { 'Content-Type': 'application/json' } }),
			'unreadable',
		],
		['200 with nothing in it', () => new HttpResponse(null), 'unreadable'],
		['204', () => new HttpResponse(null, { status: 204 }), 'unreadable'],
		['JSON text', () => HttpResponse.json('https://nordlys.example/'), 'unreadable'],
		['null', () => HttpResponse.json(null), 'unreadable'],
		['answer without a link', () => HttpResponse.json({}), 'unreadable'],
		['empty link', () => HttpResponse.json({ paymentLink: '' }), 'unreadable'],
		['relative link', () => HttpResponse.json({ paymentLink: '/cart?payment_link_token=x' }), 'unreadable'],
		[
			'link that is a script',
			() => HttpResponse.json({ paymentLink: 'javascript:alert(1)//https://x.example' }),
			'unreadable',
		],
	];
	for (const [what, answer, reason] of failures) {
		it(`reports a ${what} as ${reason}, and does not throw`, async () => {
			const cart = await cartOf(carts.ordinary);
			worker.use(http.post(PAYMENT_LINK, answer));
			expect((await failureOf(cart)).reason).to.equal(reason);
		});
	}

	it('reports an answer that never comes as timed out', async () => {
		const cart = await cartOf(carts.ordinary);
		mocked.hold(PAYMENT_LINK);
		mocked.giveUpAfter(50);
		expect((await failureOf(cart)).reason).to.equal('timedOut');
	});

	for (const [landingPageUrl, validityPeriod] of [
		['landingPageUrl', 'validityPeriod'],
		['LandingPageUrl', 'ValidityPeriod'],
		['$.landingPageUrl', '$.validityPeriod'],
	] as const) {
		it(`passes on the messages of a 400 about ${landingPageUrl} and ${validityPeriod}`, async () => {
			const cart = await cartOf(carts.ordinary);
			const errors = { [landingPageUrl]: ['Not ours.', 'Not https.'], [validityPeriod]: ['Too long.'], other: ['No.'] };
			worker.use(http.post(PAYMENT_LINK, () => problem(400, { errors })));
			const { fields } = await failureOf(cart);
			expect(fields).to.deep.equal({ landingPageUrl: 'Not ours. Not https.', validityMinutes: 'Too long.' });
		});
	}

	it('passes on the messages of other refusals about a setting', async () => {
		const cart = await cartOf(carts.ordinary);
		const errors = { landingPageUrl: ['Not ours.'], other: ['No.'] };
		worker.use(http.post(PAYMENT_LINK, () => problem(422, { errors })));
		const { reason, fields, detail } = await failureOf(cart);
		expect({ reason, fields, detail }).to.deep.equal({
			reason: 'refused',
			fields: { landingPageUrl: 'Not ours.' },
			detail: 'No.',
		});
	});

	const refusals: Array<[what: string, answer: () => Response, expected: string]> = [
		['nothing in it', () => new HttpResponse(null, { status: 400 }), ''],
		['nothing in it but a status text', () => new HttpResponse(null, { status: 400, statusText: 'Bad Request' }), ''],
		['a page in it', () => new HttpResponse('<h1>Bad Request</h1>', { status: 400 }), ''],
		['JSON that is not an object', () => HttpResponse.json('No.', { status: 400 }), ''],
		['an empty title', () => problem(400, { title: '' }), ''],
		['a title', () => problem(400, { title: 'Not today.' }), 'Not today.'],
		['a detail', () => problem(400, { detail: 'It is closed.' }), 'It is closed.'],
		['a title and no type', () => HttpResponse.json({ title: 'Not today.' }, { status: 400 }), 'Not today.'],
		['a detail that is null', () => problem(400, { title: 'Not today.', detail: null }), 'Not today.'],
	];
	for (const [what, answer, expected] of refusals) {
		it(`passes on the message of a 400 with ${what}, without the CMS's own`, async () => {
			const cart = await cartOf(carts.ordinary);
			worker.use(http.post(PAYMENT_LINK, answer));
			const quiet = new TestConsole();
			const { detail = '' } = await failureOf(cart);
			quiet.restore();
			expect(detail).to.equal(expected);
			expect(quiet.complaints).to.be.empty;
		});
	}

	it('passes on the messages of a 400 about a setting even without a complete ProblemDetails', async () => {
		const cart = await cartOf(carts.ordinary);
		const errors = { landingPageUrl: ['Not ours.'] };
		worker.use(http.post(PAYMENT_LINK, () => HttpResponse.json({ errors }, { status: 400 })));
		expect((await failureOf(cart)).fields).to.deep.equal({ landingPageUrl: 'Not ours.' });
	});

	describe('requestVanishedLines', () => {
		const vanishedNames = async (unique: string) =>
			(await repository.requestVanishedLines(await cartOf(unique))).map(({ name }) => name);

		it('returns those whose product is no longer in the store', async () => {
			expect(await vanishedNames(carts.vanishedProduct)).to.deep.equal(['Wooden sled (discontinued)']);
		});

		it('returns none if all products are there, with or without variants', async () => {
			expect(await vanishedNames(carts.ordinary)).to.be.empty;
			expect(await vanishedNames(carts.variants)).to.be.empty;
		});

		it('asks for a product as such, and for a variant within its product', async () => {
			const pathOf = ({ url }: Request) => new URL(url).pathname.split('/v1')[1];
			await vanishedNames(carts.ordinary);
			for (const request of mocked.productRequests) expect(pathOf(request)).to.match(/^\/products\/[^/]+$/);
			const { length } = mocked.productRequests;
			await vanishedNames(carts.variants);
			expect(mocked.productRequests.slice(length).map(pathOf)).to.deep.equal(
				[variants.shirtSmall, variants.shirtLarge].map((variant) => `/products/${products.shirt}/variants/${variant}`),
			);
		});

		it('returns lines whose variant is gone while the product is there, also in a bundle', async () => {
			const shirt = (name: string, productVariantReference: string) => ({
				...{ id: name, quantity: 1, name },
				...{ productReference: products.shirt, productVariantReference },
			});
			const orderLines = [
				shirt('Small', variants.shirtSmall),
				{ ...shirt('Large', variants.shirtLarge), orderLines: [shirt('Huge', crypto.randomUUID())] },
			];
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.variants, orderLines })));
			expect(await vanishedNames(carts.variants)).to.deep.equal(['Huge']);
		});

		it("sends the cart's store and culture", async () => {
			await vanishedNames(carts.rightToLeft);
			const [request] = mocked.productRequests;
			expect(request?.method).to.equal('GET');
			expect(request?.headers.get('store')).to.equal(stores.sunrise);
			expect(new URL(request?.url ?? '').search).to.equal('?LanguageIsoCode=ar-AE');
		});

		it('encodes a reference that would change the address', async () => {
			const orderLines = [{ id: '1', productReference: '../../a/b?c', name: 'Odd' }];
			worker.use(http.get(CART, () => HttpResponse.json({ id: carts.ordinary, orderLines })));
			expect(await vanishedNames(carts.ordinary)).to.deep.equal(['Odd']);
			expect(mocked.productRequests[0]?.url).to.match(/\/products\/\.\.%2F\.\.%2Fa%2Fb%3Fc$/);
		});

		for (const [what, answer] of [
			['400', () => problem(400)],
			['403 with nothing in it', () => new HttpResponse(null, { status: 403 })],
			['500 with nothing in it', () => new HttpResponse(null, { status: 500 })],
			['502 of a proxy, in HTML', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 })],
			['network failure', () => HttpResponse.error()],
			['page instead of JSON', html],
			['200 with nothing in it', () => new HttpResponse(null)],
		] as const) {
			it(`returns none after a ${what}, without a warning in the console`, async () => {
				const cart = await cartOf(carts.vanishedProduct);
				worker.use(http.get(PRODUCT, answer), http.get(VARIANT, answer));
				const [line] = cart.lines;
				if (line) cart.lines = [...cart.lines, { ...line, variantReference: 'gone' }];
				const quiet = new TestConsole();
				const lines = await repository.requestVanishedLines(cart);
				quiet.restore();
				expect(lines).to.be.empty;
				expect(quiet.complaints).to.be.empty;
			});
		}

		it('returns none if no answer comes', async () => {
			const cart = await cartOf(carts.vanishedProduct);
			mocked.hold(PRODUCT);
			mocked.giveUpAfter(50);
			expect(await repository.requestVanishedLines(cart)).to.be.empty;
		});
	});

	it('passes on why Commerce refuses a link to an order', async () => {
		const { detail, fields } = await failureOf(await cartOf(carts.finalised));
		expect(detail).to.contain('an order already');
		expect(fields).to.deep.equal({});
	});

	it('returns errors rather than throwing them', async () => {
		expect((await repository.requestCart(crypto.randomUUID())).error?.reason).to.equal('notFound');
		worker.use(http.get(STORE, () => problem(500)));
		expect((await repository.requestStore(await cartOf(carts.ordinary))).error?.reason).to.equal('failed');
	});
});
