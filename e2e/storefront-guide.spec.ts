import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createApp, toWebHandler } from 'h3';
import type { EventHandler } from 'h3';
import { seedIds } from '../src/mocks/index.js';
import { codeBlock } from './support/code-block.js';
import { root } from './support/root.js';
import { paymentLink, storefrontApiKey, storefrontUrl } from './support/storefront.js';
import { expect, test } from './support/test.js';

const CART = seedIds.carts.ordinary;
const SHOP = 'https://shop.example';
const PAGE = `${SHOP}/cart?campaign=phone`;

type Answering = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** What the guide's servers read from their environment. */
test.beforeEach(async ({ request }) => {
	Object.assign(process.env, {
		STOREFRONT_URL: storefrontUrl,
		STOREFRONT_API_KEY: await storefrontApiKey(request),
		SESSION_SECRET: crypto.randomUUID(),
	});
});

/** @returns what a block of the guide exports, as a file of a shop that has the package installed */
async function moduleOf<T>(info: string, document = 'docs/storefront.md'): Promise<T> {
	const folder = new URL('test-results/guide/', root);
	mkdirSync(folder, { recursive: true });
	const file = new URL(`${info.replace(' ', '-')}.mjs`, folder);
	writeFileSync(file, codeBlock(document, info));
	return (await import(file.href)) as T;
}

const servers: [info: string, answering: () => Promise<Answering>][] = [
	['js storefront', async () => (await moduleOf<{ paymentLink: Answering }>('js storefront', 'README.md')).paymentLink],
	[
		'js hono',
		async () => {
			const { app } = await moduleOf<{ app: { fetch: Answering } }>('js hono');
			return (request) => app.fetch(request);
		},
	],
	['js next', async () => (await moduleOf<{ proxy: Answering }>('js next')).proxy],
	[
		'js nuxt',
		async () => {
			const { default: handler } = await moduleOf<{ default: EventHandler }>('js nuxt');
			return toWebHandler(createApp().use(handler));
		},
	],
];

for (const [info, answering] of servers) {
	test(`"${info}" takes a link to its cart, and a dead one to its reason`, async ({ request }) => {
		const answer = await answering();
		const link = await paymentLink(request, PAGE);

		const opened = await answer(new Request(link));
		expect(opened?.status).toBe(303);
		expect(new URL(opened?.headers.get('Location') ?? '', SHOP).href).toBe(PAGE);
		expect(opened?.headers.get('Referrer-Policy')).toBe('no-referrer');
		expect(decodeURIComponent(String(opened?.headers.getSetCookie()))).toContain(CART);

		const dead = await answer(new Request(`${link}x`));
		expect(dead?.status).toBe(303);
		expect(new URL(dead?.headers.get('Location') ?? '', SHOP).href).toBe(`${PAGE}&payment_link_error=invalid`);
		expect(dead?.headers.getSetCookie()).toEqual([]);
	});
}

test('the guide\'s "js hono" remembers the cart until it is paid', async ({ request }) => {
	const { app } = await moduleOf<{ app: { fetch: Answering } }>('js hono');
	const cookies = new Map<string, string>();
	const ask = async (url: string, method = 'GET') => {
		const answer = await app.fetch(
			new Request(url, { method, headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } }),
		);
		for (const cookie of answer?.headers.getSetCookie() ?? []) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			cookies.set(name, value);
		}
		return answer?.text();
	};

	await ask(await paymentLink(request, PAGE));
	expect(await ask(PAGE)).toBe(`Cart ${CART}, your own is undefined`);
	await ask(`${SHOP}/completed/${CART}`, 'POST');
	expect(await ask(PAGE)).toBe('Cart undefined, your own is undefined');
});

test("the guide's shop in the browser takes the token out of the address before it asks", async ({
	page,
	request,
	complaints,
}) => {
	const { proxy } = await moduleOf<{ proxy: { fetch: Answering } }>('js proxy');
	const referers: (string | undefined)[] = [];
	await page.route(`${SHOP}/**`, async (route) => {
		const { pathname } = new URL(route.request().url());
		referers.push(route.request().headers().referer);
		if (pathname === '/shop.js') {
			await route.fulfill({ contentType: 'text/javascript', body: codeBlock('docs/storefront.md', 'js browser') });
		} else if (pathname.startsWith('/lib/')) {
			await route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(`.${pathname}`, root)) });
		} else if (pathname.startsWith('/storefront/')) {
			const answer = await proxy.fetch(new Request(route.request().url(), { headers: route.request().headers() }));
			await route.fulfill({ status: answer?.status, body: await answer?.text() });
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
	// The browser itself logs what the store refused.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);

	const id = await proxy.fetch(new Request(`${SHOP}/storefront/order/${CART}`));
	expect(id?.status).toBe(400);
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
