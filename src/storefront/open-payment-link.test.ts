import { expect } from 'chai';
import fc from 'fast-check';
import { openPaymentLink, type Landing, type PaymentLinkOptions } from './open-payment-link.js';
import { emptySession } from './session.js';
import { guidForms } from './testing/guid-forms.js';
import { answerOf, ORDER, orderAnswer, storeThat, STOREFRONT_URL, TOKEN } from './testing/store.js';

const SHOP = 'https://shop.example';

const opening = async (
	address: string,
	{
		answer = orderAnswer,
		method,
		...more
	}: Partial<PaymentLinkOptions> & { answer?: () => Response; method?: string } = {},
): Promise<{ landing: Landing; requests: number }> => {
	const { requests, options } = storeThat(() => answer());
	const landing = await openPaymentLink(new Request(SHOP + address, { method }), { ...options, ...more });
	return { landing, requests: requests.length };
};

const cartOf = (landing: Landing) => (landing.kind === 'cart' ? landing : expect.fail(`kind ${landing.kind}`));
const deadOf = (landing: Landing) => (landing.kind === 'dead' ? landing : expect.fail(`kind ${landing.kind}`));
const locationOf = (landing: Landing) =>
	'redirect' in landing ? landing.redirect?.headers.get('Location') : undefined;

/** A token with an expiry date. */
const tokenUntil = (exp: number) => `e30.${btoa(JSON.stringify({ exp })).replaceAll('=', '')}.c2ln`;

describe('a request without a payment link', () => {
	for (const address of [
		'/',
		'/?utm=1',
		'/payment_link_token',
		'/?payment_link_tokens=x&PAYMENT_LINK_ERROR=x',
		'/#payment_link_token=x',
	]) {
		it(`is ignored: ${address}`, async () => {
			expect(await opening(address)).to.deep.equal({ landing: { kind: 'none' }, requests: 0 });
		});
	}

	for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
		it(`is ignored with ${method}, whatever the address`, async () => {
			const nothing = { landing: { kind: 'none' }, requests: 0 };
			expect(await opening(`/?payment_link_token=${TOKEN}`, { method })).to.deep.equal(nothing);
			expect(await opening('/?payment_link_error=expired', { method })).to.deep.equal(nothing);
		});
	}
});

describe('a payment link with a cart', () => {
	it('returns the cart, and redirects to the same page without the token', async () => {
		const { landing, requests } = await opening(`/cart?lang=da&payment_link_token=${TOKEN}&x=%2B+`);
		const { cart, redirect } = cartOf(landing);
		expect(cart).to.deep.include({ ...ORDER, dto: ORDER });
		expect(requests).to.equal(1);
		expect(redirect.status).to.equal(303);
		expect(Object.fromEntries(redirect.headers)).to.deep.equal({
			location: '/cart?lang=da&x=%2B+',
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
		});
		expect(redirect.body).to.equal(null);
	});

	it('accepts more headers on the redirect', async () => {
		const { redirect } = cartOf((await opening(`/?payment_link_token=${TOKEN}`)).landing);
		redirect.headers.append('X-Shop', '1');
		expect(redirect.headers.get('X-Shop')).to.equal('1');
	});

	it('makes the cart current, and keeps the other carts', async () => {
		const { change } = cartOf((await opening(`/?payment_link_token=${TOKEN}`)).landing);
		expect(change(emptySession).links).to.deep.equal([ORDER.id]);
		expect(change({ own: 'own', links: ['other'] })).to.deep.equal({ own: 'own', links: ['other', ORDER.id] });
	});

	it('is opened by HEAD too', async () => {
		expect(cartOf((await opening(`/?payment_link_token=${TOKEN}`, { method: 'HEAD' })).landing).cart.id).to.equal(
			ORDER.id,
		);
	});

	it("uses the site's parameter names", async () => {
		const names = { tokenParameter: 'pay here', errorParameter: 'why[]' };
		const { landing } = await opening(`/?pay+here=${TOKEN}&why%5B%5D=old&payment_link_token=kept`, names);
		expect(cartOf(landing).redirect.headers.get('Location')).to.equal('/?payment_link_token=kept');
		expect((await opening(`/?payment_link_token=${TOKEN}`, names)).landing.kind).to.equal('none');
		expect(deadOf((await opening('/?why[]=paid', names)).landing).reason).to.equal('paid');
		expect(locationOf((await opening('/?a=1&pay%20here=x', names)).landing)).to.equal('/?a=1&why%5B%5D=invalid');
	});

	it('takes precedence over an earlier error, and both are removed from the address', async () => {
		const { landing } = await opening(`/?payment_link_error=expired&a=1&payment_link_token=${TOKEN}`);
		expect(locationOf(landing)).to.equal('/?a=1');
		expect(landing.kind).to.equal('cart');
	});

	it('never redirects to another host, whatever the path', async () => {
		const unit = fc.constantFrom('/', '/', '\\', '.', '%2e', '@', ':', 'evil.example', 'a', ' ');
		await fc.assert(
			fc.asyncProperty(fc.string({ unit }), async (path) => {
				const { landing } = await opening(`/${path}?a=1&payment_link_token=${TOKEN}`);
				const location = new URL(locationOf(landing) ?? expect.fail(), 'https://customer.example');
				expect(location.href).to.equal(`https://customer.example${new URL(`${SHOP}/${path}?`).pathname}?a=1`);
			}),
		);
	});
});

describe('a payment link without a cart', () => {
	const dead: [what: string, answer: () => Response, reason: string, text: string][] = [
		['that is unknown to the store', () => answerOf(404), 'notFound', 'HTTP 404'],
		['that the store rejects', () => answerOf(400), 'invalid', 'HTTP 400'],
		['whose cart is paid', () => orderAnswer({ ...ORDER, isFinalized: true }), 'paid', ''],
	];
	for (const [what, answer, reason, text] of dead) {
		it(`${what} is ${reason}, and the reason replaces the token`, async () => {
			const { landing } = await opening(`/cart?payment_link_token=${TOKEN}&a=1`, { answer });
			expect(landing).to.include({ kind: 'dead', reason, text }).and.not.have.property('change');
			const { redirect = expect.fail() } = deadOf(landing);
			expect(redirect.status).to.equal(303);
			expect(Object.fromEntries(redirect.headers)).to.deep.equal({
				location: `/cart?a=1&payment_link_error=${reason}`,
				'cache-control': 'no-store',
				'referrer-policy': 'no-referrer',
			});
		});
	}

	it('has expired when the store rejects it and its own expiry date has passed', async () => {
		const address = `/?payment_link_token=${tokenUntil(1000)}`;
		for (const status of [400, 404]) {
			const at = async (milliseconds: number) =>
				deadOf((await opening(address, { answer: () => answerOf(status), now: () => milliseconds })).landing);
			expect((await at(999_999)).reason).to.equal(status === 404 ? 'notFound' : 'invalid');
			expect((await at(1_000_000)).reason).to.equal('expired');
			expect((await at(1_000_000)).redirect?.headers.get('Location')).to.equal('/?payment_link_error=expired');
		}
	});

	it('has not expired as long as the store accepts it, and uses the system time', async () => {
		const address = `/?payment_link_token=${tokenUntil(1000)}`;
		expect((await opening(address)).landing.kind).to.equal('cart');
		expect(deadOf((await opening(address, { answer: () => answerOf(400) })).landing).reason).to.equal('expired');
	});

	const retryable: [reason: string, statuses: number[]][] = [
		['unavailable', [204, 302, 409, 429, 500, 503]],
		['misconfigured', [401, 403]],
	];
	for (const [reason, statuses] of retryable) {
		for (const status of statuses) {
			it(`is ${reason} after ${status}, without a redirect, so that it can be reloaded`, async () => {
				const { landing } = await opening(`/?payment_link_token=${tokenUntil(1)}`, { answer: () => answerOf(status) });
				expect(landing).to.deep.equal({ kind: 'dead', reason, text: `HTTP ${status}` });
			});
		}
	}

	const nonsense: [what: string, answer: () => Response, text: string][] = [
		['cannot be reached', () => Response.error(), 'HTTP 0'],
		['responds with a page', () => answerOf(200, '<html>'), 'HTTP 200 SyntaxError'],
		['responds without an order', () => orderAnswer({}), 'HTTP 200'],
		['breaks off', () => expect.fail('an error with its own name'), 'HTTP 0 AssertionError'],
	];
	for (const [what, answer, text] of nonsense) {
		it(`is unavailable when the store ${what}, after two requests`, async () => {
			const { landing, requests } = await opening(`/?payment_link_token=${TOKEN}`, { answer });
			expect(landing).to.deep.equal({ kind: 'dead', reason: 'unavailable', text });
			expect(requests).to.equal(2);
		});
	}

	describe("uses the store's clock", () => {
		const address = `/?payment_link_token=${tokenUntil(Date.UTC(2126, 0, 1) / 1000)}`;
		const dated = (date: string) => () => new Response(null, { status: 400, headers: { Date: date } });
		const reasonWith = async (options: Parameters<typeof opening>[1]) =>
			deadOf((await opening(address, options)).landing).reason;

		it('when the response has a date', async () => {
			expect(await reasonWith({ answer: dated('Mon, 31 Dec 2125 23:59:59 GMT') })).to.equal('invalid');
			expect(await reasonWith({ answer: dated('Tue, 01 Jan 2126 00:00:00 GMT') })).to.equal('expired');
		});

		it('unless another one is given', async () => {
			const now = () => Date.UTC(2125, 0, 1);
			expect(await reasonWith({ answer: dated('Tue, 01 Jan 2126 00:00:00 GMT'), now })).to.equal('invalid');
		});

		it('and the system clock when the date is invalid', async () => {
			expect(await reasonWith({ answer: dated('2126, perhaps') })).to.equal('invalid');
		});
	});

	it('that is empty or repeated is invalid, without a request', async () => {
		for (const query of [
			'payment_link_token',
			'payment_link_token=',
			`payment_link_token=${TOKEN}&payment_link_token=${TOKEN}`,
		]) {
			const { landing, requests } = await opening(`/?${query}`);
			expect(landing).to.include({ kind: 'dead', reason: 'invalid' });
			expect(locationOf(landing)).to.equal('/?payment_link_error=invalid');
			expect(requests).to.equal(0);
		}
	});

	it('never throws, whatever the response of the store', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 200, max: 599 }), fc.string(), fc.jsonValue(), async (status, text, json) => {
				const body = [101, 204, 205, 304].includes(status) ? null : text;
				await opening(`/?payment_link_token=${TOKEN}`, { answer: () => answerOf(status, body) });
				await opening(`/?payment_link_token=${TOKEN}`, { answer: () => orderAnswer(json) });
			}),
		);
	});
});

describe('a site with its own form of tokens', () => {
	const options = { isToken: (text: string) => text.startsWith('pay~') };

	it('accepts them unchanged, and no JWTs', async () => {
		const { requests, options: store } = storeThat(() => orderAnswer());
		const request = (token: string) => new Request(`${SHOP}/?payment_link_token=${token}`);
		expect((await openPaymentLink(request('pay~A-1_b.c%3D'), { ...store, ...options })).kind).to.equal('cart');
		expect(requests.map(({ url }) => url)).to.deep.equal([`${STOREFRONT_URL}/order/pay~A-1_b.c=`]);
		expect(await openPaymentLink(request(TOKEN), { ...store, ...options })).to.include({ reason: 'invalid' });
		expect(requests).to.have.length(1);
	});

	it('never sends an id or more than a path segment, even if it accepts that as a token', async () => {
		const anything = { isToken: () => true };
		const texts = [
			...guidForms(ORDER.id),
			'.',
			'..',
			'a/b',
			'../carts',
			'a\\b',
			'a%2fb',
			'a?b',
			'a#b',
			'a b',
			'a;b',
			'é',
			'',
		];
		for (const text of texts) {
			const { landing, requests } = await opening(`/?payment_link_token=${encodeURIComponent(text)}`, anything);
			expect(landing, text).to.include({ kind: 'dead', reason: 'invalid' });
			expect(requests, text).to.equal(0);
		}
	});
});

describe('a customer who leaves', () => {
	it('aborts the request, without a second attempt', async () => {
		const left = new AbortController();
		const { requests, options } = storeThat(({ init: { signal } }) => {
			left.abort();
			signal?.throwIfAborted();
			return orderAnswer();
		});
		const request = new Request(`${SHOP}/?payment_link_token=${TOKEN}`, { signal: left.signal });
		expect(await openPaymentLink(request, options)).to.deep.equal({
			kind: 'dead',
			reason: 'unavailable',
			text: 'HTTP 0 AbortError',
		});
		expect(requests[1]?.init.signal?.aborted ?? true).to.be.true;
	});
});

describe('an invalid storefrontUrl', () => {
	const invalid = [
		...[undefined, '', 'undefined', '/storefront', 'store.example/api', '//store.example/api', 'ftp://store.example/'],
		...[
			'https://',
			'https://:0/',
			'https://[x]/',
			'https://store.example:99999/',
			'https://user:[redacted]@store.example/',
		],
		...[`${STOREFRONT_URL}?x`, `${STOREFRONT_URL}#x`, `${STOREFRONT_URL} `, 'javascript:alert(1)'],
	];
	for (const storefrontUrl of invalid) {
		it(`throws for every request, naming the option: ${storefrontUrl}`, async () => {
			const { options } = storeThat(() => orderAnswer());
			for (const address of ['/', '/?payment_link_error=expired', `/?payment_link_token=${TOKEN}`]) {
				const thrown: unknown = await openPaymentLink(new Request(SHOP + address), { ...options, storefrontUrl }).catch(
					(error: unknown) => error,
				);
				expect(thrown).to.be.instanceOf(TypeError).with.property('message').that.includes('storefrontUrl');
			}
		});
	}
});

describe('a landing page with an error', () => {
	it('has a reason, without a request and without a redirect', async () => {
		const { landing, requests } = await opening('/?payment_link_error=Not%20found');
		expect(landing).to.deep.equal({ kind: 'dead', reason: 'notFound', text: 'Not found' });
		expect(requests).to.equal(0);
	});

	it('recognises the reasons of its own redirects', async () => {
		for (const answer of [
			() => answerOf(400),
			() => answerOf(404),
			() => orderAnswer({ ...ORDER, isFinalized: true }),
		]) {
			const first = deadOf((await opening(`/?payment_link_token=${TOKEN}`, { answer })).landing);
			const second = await opening(locationOf(first) ?? expect.fail());
			expect(deadOf(second.landing).reason).to.equal(first.reason);
		}
	});

	it('is a dead link even when the error is empty', async () => {
		for (const query of ['payment_link_error', 'payment_link_error='])
			expect((await opening(`/?${query}`)).landing).to.deep.equal({ kind: 'dead', reason: 'unknown', text: '' });
	});
});
