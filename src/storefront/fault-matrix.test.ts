import { once } from 'node:events';
import { after, before, describe, it, mock, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { browserSession } from './browser/browser-session.js';
import { takeLandingRequest } from './browser/take-landing-request.js';
import { cookieSession } from './cookie-session.js';
import { openPaymentLink, type Landing } from './open-payment-link.js';
import type { StorefrontOptions } from './read-order.js';
import { SECRET, pairOf } from './testing/cookies.js';
import { FAULTS, type FaultName } from './testing/faults.js';
import { guideFiles, writeFiles } from './testing/guide.js';
import { listen, webListener, type LoopbackServer } from './testing/servers.js';
import { ORDER, TOKEN } from './testing/store.js';

const KEY = 'a key to every order';
const BEFORE = { own: 'own', links: ['earlier'] };
const LANDING_PAGE = `https://shop.example/cart?a=1&payment_link_token=${TOKEN}`;
/** Long enough for every response, even on a busy machine. */
const TIMEOUT = 10_000;
/** For the response that never comes: long enough for the request to arrive. */
const SHORT_TIMEOUT = 500;

interface Outcome {
	/** Its kind, and the reason of a dead link. */
	readonly landing: string;
	/** The target of the redirect. */
	readonly redirect: string;
	/** Number of requests that reached the store. */
	readonly requests: number;
	readonly session: 'unchanged' | 'has the cart';
}

const outcome = (landing: string, redirect: string, requests: number): Outcome => ({
	landing,
	redirect,
	requests,
	session: landing === 'cart' ? 'has the cart' : 'unchanged',
});

const invalid = outcome('dead: invalid', '/cart?a=1&payment_link_error=invalid', 1);
const misconfigured = outcome('dead: misconfigured', 'none', 1);
const unavailable = outcome('dead: unavailable', 'none', 1);
const unavailableTwice = outcome('dead: unavailable', 'none', 2);

/** The same for every way of using the kit. */
const EXPECTED: Record<FaultName, Outcome> = {
	'400 bare': invalid,
	'400 with field errors': invalid,
	'400 with an Umb-Notifications header': invalid,
	'401': misconfigured,
	'403': misconfigured,
	'404': outcome('dead: notFound', '/cart?a=1&payment_link_error=notFound', 1),
	'409': unavailable,
	'429 with Retry-After': unavailable,
	'500 bare': unavailableTwice,
	'500 problem': unavailableTwice,
	'502 HTML': unavailableTwice,
	'503': unavailableTwice,
	'200 empty': unavailableTwice,
	'200 truncated JSON': unavailableTwice,
	'200 of a wrong shape': unavailableTwice,
	'204': unavailable,
	'late, within the timeout': outcome('cart', '/cart?a=1', 1),
	'later than the timeout': unavailableTwice,
	'connection broken': unavailableTwice,
	'page closed early': unavailable,
};

const NAMES = Object.keys(FAULTS) as FaultName[];

/** The store's current fault, and the number of requests it has received. */
let fault: FaultName = '404';
let requests = 0;
/** Settles when all requests are over, answered or aborted. */
let done: Promise<unknown>[] = [];
let left = new AbortController();
let store: LoopbackServer;
let proxy: LoopbackServer;

type Ask = (options: Pick<StorefrontOptions, 'store' | 'timeout'>) => Promise<{ landing: Landing; session: unknown }>;

const asServer: Ask = async (options) => {
	const session = cookieSession({ secret: SECRET });
	const Cookie = (await session.write(BEFORE)).map(pairOf).join('; ');
	const request = new Request(LANDING_PAGE, { headers: { Cookie }, signal: left.signal });
	const landing = await openPaymentLink(request, { ...options, storefrontUrl: store.origin, apiKey: KEY });
	if (landing.kind !== 'cart') return { landing, session: await session.read(Cookie) };
	const { headers } = await session.follow(request, landing);
	return { landing, session: await session.read(headers.getSetCookie().map(pairOf).join('; ')) };
};

const inBrowser: Ask = async (options) => {
	const session = browserSession();
	session.write(BEFORE);
	const location = new URL(LANDING_PAGE);
	const history = {
		state: null,
		replaceState: (_state: unknown, _unused: string, url: string | URL) => (location.href = String(url)),
	};
	const landing = await openPaymentLink(takeLandingRequest({}, { location, history }), {
		...options,
		storefrontUrl: `${proxy.origin}/storefront`,
		// A browser aborts the requests of a page when the customer leaves it.
		fetch: (url, init) =>
			fetch(url, { ...init, signal: AbortSignal.any([left.signal, ...(init?.signal ? [init.signal] : [])]) }),
	});
	expect(location.href).to.equal('https://shop.example/cart?a=1');
	if (landing.kind === 'cart') session.write(landing.change(session.read()));
	return { landing, session: session.read() };
};

const WAYS = { 'a server, directly': asServer, "a browser, through the guide's proxy": inBrowser };

/** @returns the guide's proxy, using the kit's source instead of the package. */
const guideProxy = async (): Promise<{ fetch(request: Request): Response | Promise<Response> }> => {
	const { code } = guideFiles().find(({ path }) => path === 'proxy/server.ts') ?? expect.fail();
	const kit = new URL('./index.ts', import.meta.url).href;
	const path = 'proxy.ts';
	const folder = writeFiles('fault-matrix', [
		{ path, code: code.replace('umbraco-commerce-payment-links/storefront', kit) },
	]);
	const module = (await import(new URL(path, folder).href)) as { proxy: Awaited<ReturnType<typeof guideProxy>> };
	return module.proxy;
};

const matrix: { way: string; fault: FaultName; is: Outcome; text: string }[] = [];
const logged: unknown[] = [];

before(async () => {
	for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const)
		mock.method(console, method, (...words: unknown[]) => void logged.push(...words));
	store = await listen(({ url = '' }, outgoing) => {
		requests += 1;
		done.push(once(outgoing, 'close'));
		FAULTS[fault](outgoing, url.slice('/order/'.length), () => left.abort());
	});
	Object.assign(process.env, { STOREFRONT_URL: store.origin, STOREFRONT_API_KEY: KEY });
	const app = await guideProxy();
	proxy = await listen(webListener((request) => app.fetch(request)));
});
after(() => {
	store.close();
	proxy.close();
	mock.restoreAll();
});

const expectNoSecret = (...texts: unknown[]) => {
	for (const secret of [KEY, TOKEN, ...TOKEN.split('.')])
		expect(inspect(texts, { depth: null })).to.not.include(secret);
};

for (const [way, ask] of Object.entries(WAYS)) {
	describe(`the store called by ${way}`, () => {
		for (const name of NAMES) {
			it(`responds with ${name}`, { timeout: 6 * TIMEOUT }, async () => {
				[fault, requests, done, left] = [name, 0, [], new AbortController()];
				const timeout = name === 'later than the timeout' ? SHORT_TIMEOUT : TIMEOUT;
				const { landing, session } = await ask({ store: 'nordlys', timeout });

				const text = landing.kind === 'dead' ? landing.text : '';
				const redirect = landing.kind === 'none' ? undefined : landing.redirect;
				const is: Outcome = {
					landing: landing.kind === 'dead' ? `dead: ${landing.reason}` : landing.kind,
					redirect: redirect?.headers.get('Location') ?? 'none',
					requests,
					session: JSON.stringify(session) === JSON.stringify(BEFORE) ? 'unchanged' : 'has the cart',
				};
				matrix.push({ way, fault: name, is, text });

				expect(is).to.deep.equal(EXPECTED[name]);
				expect(session).to.deep.equal(
					landing.kind === 'cart' ? { own: BEFORE.own, links: [...BEFORE.links, ORDER.id] } : BEFORE,
				);
				expectNoSecret(text, ...(redirect ? [...redirect.headers].flat() : []));
				await Promise.all(done);
			});
		}
	});
}

describe('the matrix of faults', () => {
	it('has a cell for every fault and every caller', (test: TestContext) => {
		for (const { way, fault: name, is, text } of matrix) {
			const { landing, redirect, requests: count, session } = is;
			test.diagnostic(
				[way, name, landing, `redirect ${redirect}`, `${count} requests`, `session ${session}`, text].join(' | '),
			);
		}
		const cells = matrix.map(({ way, fault: name }) => `${way}: ${name}`);
		expect(cells).to.deep.equal(Object.keys(WAYS).flatMap((way) => NAMES.map((name) => `${way}: ${name}`)));
		expect(NAMES).to.have.length(20);
	});

	it('leaves no secret in the log', () => {
		expect(logged).to.include('Storefront API: HTTP 401').and.include('Storefront API: HTTP 0');
		expectNoSecret(...logged);
	});
});
