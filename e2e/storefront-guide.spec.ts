import { readFileSync } from 'node:fs';
import { createApp, readBody, toNodeListener, type EventHandler } from 'h3';
import ts from 'typescript';
import { seedIds } from '../src/mocks/index.js';
import { listen } from '../src/storefront/testing/servers.js';
import { codeBlock } from './support/code-block.js';
import { CookieJar } from './support/cookie-jar.js';
import { cartCookieShop, guide, GUIDE_SHOPS, readmeShop } from './support/guide-shops.js';
import { root } from './support/root.js';
import { pay, paymentLink, storefrontApiKey, storefrontUrl } from './support/storefront.js';
import { expect, test } from './support/test.js';

const CART = seedIds.carts.ordinary;
const SHOP = 'https://shop.example';
const PAGE = `${SHOP}/cart?campaign=phone`;

/** The log of the guide's servers. */
let logged: string[] = [];
const { warn } = console;

/** Sets the environment variables of the guide's servers. */
test.beforeEach(async ({ request }) => {
	Object.assign(process.env, {
		STOREFRONT_URL: storefrontUrl,
		STOREFRONT_API_KEY: await storefrontApiKey(request),
		SESSION_SECRET: 'the secret of the sessions of the guide',
	});
	logged = [];
	console.warn = (...words: unknown[]) => void logged.push(words.join(' '));
});
test.afterEach(() => {
	console.warn = warn;
});

const locationOf = (answer: Response) => new URL(answer.headers.get('Location') ?? '', SHOP).href;

const ALL_SHOPS = { ...GUIDE_SHOPS, 'Next.js with a cart cookie': cartCookieShop, 'the README': readmeShop };

for (const [name, shop] of Object.entries(ALL_SHOPS)) {
	test.describe(`the guide's shop: ${name}`, () => {
		test('redirects a link to its cart, and a dead link with its reason', async ({ request }) => {
			const answer = await shop(guide());
			const link = await paymentLink(request, PAGE);

			const opened = await answer(new Request(link));
			expect(opened.status).toBe(303);
			expect(locationOf(opened)).toBe(PAGE);
			expect(opened.headers.get('Referrer-Policy')).toBe('no-referrer');
			expect(decodeURIComponent(String(opened.headers.getSetCookie()))).toContain(CART);

			const dead = await answer(new Request(`${link}x`));
			expect(dead.status).toBe(303);
			expect(locationOf(dead)).toBe(`${PAGE}&payment_link_error=invalid`);
			expect(dead.headers.getSetCookie()).toEqual([]);
			expect(logged).toEqual(['Payment link: invalid, HTTP 400']);
		});

		test('uses the clock of the store for expiry', async ({ request, sandbox }) => {
			const answer = await shop(guide());
			const link = await paymentLink(request, PAGE);
			await sandbox.setClock(2 * 60 * 60);
			expect(locationOf(await answer(new Request(link)))).toBe(`${PAGE}&payment_link_error=expired`);
		});

		for (const [reason, status] of [
			['unavailable', 503],
			['misconfigured', 401],
		] as const) {
			test(`responds itself, and logs the reason, when the store is ${reason}`, async ({ request, sandbox }) => {
				const answer = await shop(guide());
				const link = await paymentLink(request, PAGE);
				await sandbox.setFaults({ method: 'GET', path: '*/order/*', status });
				const again = await answer(new Request(link));
				expect(again.status).toBe(503);
				expect(again.headers.get('Location')).toBeNull();
				expect(again.headers.get('Referrer-Policy')).toBe('no-referrer');
				expect(again.headers.get('Cache-Control')).toBe('no-store');
				expect(again.headers.getSetCookie()).toEqual([]);
				expect(await again.text()).toContain('try again in a moment');
				expect(logged).toEqual([`Payment link: ${reason}, HTTP ${status}`]);
			});
		}
	});
}

for (const [name, shop] of Object.entries(GUIDE_SHOPS)) {
	test(`the guide's shop: ${name} shows the cart until it is paid`, async ({ request }) => {
		const answer = await shop(guide());
		const jar = new CookieJar();
		const ask = async (url: string) => jar.keep(await answer(new Request(url, { headers: { Cookie: jar.header } })));

		expect(await (await ask(PAGE)).text()).not.toContain('Trail jacket');
		await ask(await paymentLink(request, PAGE));
		expect(await (await ask(PAGE)).text()).toContain('Trail jacket');

		expect(locationOf(await ask(`${SHOP}/completed/${CART}`)), 'not paid yet').toBe(`${SHOP}/cart`);
		expect(await (await ask(PAGE)).text()).toContain('Trail jacket');

		await pay(request, CART);
		for (const time of ['once', 'twice'])
			expect(locationOf(await ask(`${SHOP}/completed/${CART}`)), time).toBe(`${SHOP}/thank-you`);
		const after = await ask(PAGE);
		expect(after.status).toBe(200);
		expect(await after.text()).not.toContain('Trail jacket');
	});
}

test.describe("the guide's shop with a cart in a cookie of its own", () => {
	const OWN = seedIds.carts.variants;
	const OTHER = seedIds.carts.withoutEmail;

	const open = async () => {
		const answer = await cartCookieShop(guide());
		const jar = new CookieJar();
		const ask = async (url: string, method = 'GET') =>
			jar.keep(await answer(new Request(url, { method, headers: { Cookie: jar.header } })));
		/** @returns the text of the page, after at most one redirect */
		const visit = async (url: string) => {
			const first = await ask(url);
			return (first.status === 303 ? await ask(locationOf(first)) : first).text();
		};
		const own = () => jar.keep(new Response(null, { headers: { 'Set-Cookie': `cartId=${OWN}; Path=/` } }));
		return { jar, ask, visit, own };
	};

	test("puts the link's cart into it, and the own cart back once it is paid", async ({ request }) => {
		const { jar, ask, visit, own } = await open();
		own();
		expect(await visit(PAGE)).toContain('Merino shirt');

		const opened = await ask(await paymentLink(request, PAGE));
		const cookies = opened.headers.getSetCookie();
		expect(cookies).toContain(`cartId=${CART}; Path=/; HttpOnly; SameSite=Lax; Secure`);
		for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
		expect(String(cookies)).not.toContain('payment_link_token');
		expect(await visit(PAGE)).toContain('Trail jacket');
		expect(await visit(await paymentLink(request, PAGE)), 'the same link again').toContain('Trail jacket');

		expect(await visit(`${SHOP}/confirmation`), 'not paid yet').toContain('Trail jacket');
		await pay(request, CART);
		expect(await visit(`${SHOP}/confirmation`)).toBe('Thank you');
		expect((await ask(PAGE, 'POST')).status, 'the form of a page').toBe(200);
		expect(await visit(PAGE)).toContain('Merino shirt');
		expect(jar.header.split('; ').map((pair) => pair.split('=')[0])).toEqual(['cartId']);
		expect(await visit(PAGE)).toContain('Merino shirt');
	});

	test('restores one cart after the other, and none at the end', async ({ request }) => {
		const { jar, ask, visit } = await open();
		await ask(await paymentLink(request, PAGE, OTHER));
		await ask(await paymentLink(request, PAGE));
		for (const [id, next] of [
			[CART, OTHER],
			[OTHER, ''],
		] as const) {
			expect(await visit(PAGE)).toContain(id);
			await pay(request, id);
			expect(await visit(`${SHOP}/confirmation`)).toBe('Thank you');
			expect(await visit(PAGE)).toContain(next);
		}
		expect(jar.header).toBe('');
		expect(await visit(PAGE)).not.toContain('Trail jacket');
	});

	test('restores the own cart after the browser was closed', async ({ request }) => {
		const { jar, ask, visit, own } = await open();
		own();
		await ask(await paymentLink(request, PAGE));
		jar.endSession();
		expect(await visit(PAGE)).toContain('Merino shirt');
	});

	test('keeps the cart of the customer when a link is dead, and says why', async ({ request }) => {
		const { jar, ask, visit, own } = await open();
		own();
		const before = jar.header;
		const page = await visit(`${await paymentLink(request, PAGE)}x`);
		expect(page).toContain('This payment link is not valid.');
		expect(page).toContain('Merino shirt');
		expect(jar.header).toBe(before);
		expect(await visit(`${PAGE}&payment_link_error=<b>`)).toContain('This payment link does not work.');
		expect((await ask(PAGE)).status).toBe(200);
	});
});

test("the guide's Nuxt shop does not read the body of a POST", async () => {
	const { default: middleware } = await guide()<{ default: EventHandler }>('nuxt/server/middleware/payment-link.ts');
	const server = await listen(
		toNodeListener(
			createApp()
				.use(middleware)
				.use((event) => readBody(event)),
		),
	);
	const answer = await fetch(server.origin, { method: 'POST', body: 'quantity=2' });
	expect(await answer.text()).toContain('quantity');
	server.close();
});

test("the guide's shop in the browser removes the token from the address before it sends a request", async ({
	page,
	request,
	complaints,
}) => {
	const { proxy } = await guide()<{ proxy: { fetch(request: Request): Promise<Response> } }>('proxy/server.ts');
	const referers: (string | undefined)[] = [];
	await page.route(`${SHOP}/**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		referers.push(route.request().headers().referer);
		if (pathname === '/shop.js') {
			await route.fulfill({ contentType: 'text/javascript', body: shopScript() });
		} else if (pathname.startsWith('/lib/')) {
			await route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(`.${pathname}`, root)) });
		} else if (pathname.startsWith('/storefront/')) {
			const answer = await proxy.fetch(new Request(route.request().url(), { headers: route.request().headers() }));
			await route.fulfill({ status: answer.status, body: await answer.text() });
		} else {
			await route.fulfill({ contentType: 'text/html', body: shopPage() });
		}
	});

	const link = await paymentLink(request, `${PAGE}#top`);
	await page.goto(link);
	await expect(page.getByText(`Cart ${CART}`)).toBeVisible();
	expect(page.url()).toBe(`${PAGE}#top`);
	const browser = await page.context().newCDPSession(page);
	const { entries } = await browser.send('Page.getNavigationHistory');
	expect(entries.map(({ url }) => url)).not.toContainEqual(expect.stringContaining('payment_link_token'));
	expect(referers.filter((referer) => referer?.includes('payment_link_token'))).toEqual([]);

	await page.goto(link.replace('#top', 'x#top'));
	await expect(page.getByText('Your payment link cannot be used: invalid')).toBeVisible();
	// The browser logs the refused request.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('400'), 'Payment link: invalid, HTTP 400']);
	expect(logged).toEqual(['Storefront API: HTTP 400']);

	const id = await proxy.fetch(new Request(`${SHOP}/storefront/order/${CART}`));
	expect(id.status).toBe(400);
});

const shopScript = () =>
	ts.transpile(codeBlock('docs/storefront.md', 'ts browser/shop.ts'), {
		module: ts.ModuleKind.ESNext,
		target: ts.ScriptTarget.ES2022,
	});

const shopPage = () => `<!doctype html>
<html lang="en">
<head>
${codeBlock('docs/storefront.md', 'html')}
<title>Shop</title>
<link rel="icon" href="data:,">
<script type="importmap">
{ "imports": {
	"umbraco-commerce-payment-links/storefront": "/lib/storefront/index.js",
	"umbraco-commerce-payment-links/storefront/browser": "/lib/storefront/browser/index.js"
} }
</script>
<script type="module" src="/shop.js"></script>
</head>
<body></body>
</html>`;
