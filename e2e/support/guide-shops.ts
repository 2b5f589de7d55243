import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { createApp, createRouter, toWebHandler, type EventHandler } from 'h3';
import { tsImport } from 'tsx/esm/api';
import { guideFiles, writeFiles } from '../../src/storefront/testing/guide.js';

/** A shop from the guide, with empty pages where the guide has none. */
export type GuideShop = (request: Request) => Promise<Response>;

type Fetch = (request: Request) => Response | Promise<Response>;
type Answering = (request: Request) => Promise<Response | undefined>;

const page = () => new Response('A page of the shop');

/** @returns the last segment of a path that starts with this */
const after = (start: string, { url }: Request): string | undefined => {
	const { pathname } = new URL(url);
	return pathname.startsWith(start) ? pathname.slice(start.length) : undefined;
};

/** Stands in for Next.js, which provides the headers of the current request. */
const NEXT_HEADERS = `export const headers = async () => globalThis.requestOfThePage.headers;`;

const tsconfig = JSON.stringify({ compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'hono/jsx' } });

/** Writes the guide's files as in a project. @returns a function that imports one of them */
export const guide = () => {
	const folder = writeFiles('guide', [
		...guideFiles(),
		{ path: 'tsconfig.json', code: tsconfig },
		{ path: 'next/node_modules/next/package.json', code: '{ "type": "module" }' },
		{ path: 'next/node_modules/next/headers.js', code: NEXT_HEADERS },
	]);
	return async <T>(path: string): Promise<T> =>
		(await tsImport(new URL(path, folder).href, {
			parentURL: import.meta.url,
			tsconfig: new URL('tsconfig.json', folder).pathname,
		})) as T;
};

type Guide = ReturnType<typeof guide>;

const rendered = async (html: unknown) =>
	new Response(String(await html), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** The README's snippet, without a cart page. */
export const readmeShop = async (files: Guide): Promise<GuideShop> => {
	const { answerPaymentLink } = await files<{ answerPaymentLink: Answering }>('readme/storefront.ts');
	return async (request) => (await answerPaymentLink(request)) ?? page();
};

const hono = async (files: Guide): Promise<GuideShop> => {
	const { app } = await files<{ app: { fetch: Fetch } }>('hono/server.ts');
	return async (request) => app.fetch(request);
};

const express = async (files: Guide): Promise<GuideShop> => {
	const { app } = await files<{ app: Express }>('express/server.ts');
	return (request) =>
		new Promise((resolve, reject) => {
			const server = app.listen(0, '127.0.0.1', () => {
				const { port } = server.address() as AddressInfo;
				const { pathname, search } = new URL(request.url);
				fetch(`http://127.0.0.1:${port}${pathname}${search}`, { headers: request.headers, redirect: 'manual' })
					.then(resolve, reject)
					.finally(() => server.close());
			});
		});
};

const next = async (files: Guide): Promise<GuideShop> => {
	type Context = { params: Promise<{ id: string }> };
	const { proxy } = await files<{ proxy: Answering }>('next/proxy.ts');
	const { default: CartPage } = await files<{ default: () => Promise<unknown> }>('next/app/cart/page.tsx');
	const { GET } = await files<{ GET: (request: Request, context: Context) => Promise<Response> }>(
		'next/app/completed/[id]/route.ts',
	);
	return async (request) => {
		const answer = await proxy(request);
		if (answer) return answer;
		const id = after('/completed/', request);
		if (id !== undefined) return GET(request, { params: Promise.resolve({ id }) });
		if (after('/cart', request) === undefined) return page();
		Object.assign(globalThis, { requestOfThePage: request });
		return rendered(CartPage());
	};
};

/** A shop that keeps its cart's id in a cookie of its own, and deletes it once the order is paid. */
export const cartCookieShop = async (files: Guide): Promise<GuideShop> => {
	const { proxy } = await files<{ proxy: Answering }>('next-cart-cookie/proxy.ts');
	const { default: Message } = await files<{ default: (props: { reason?: string }) => object | null }>(
		'next-cart-cookie/app/payment-link-message.tsx',
	);
	const orderOf = async (id: string) => {
		const headers = { 'Api-Key': process.env.STOREFRONT_API_KEY ?? '', Store: 'nordlys' };
		const answer = await fetch(`${process.env.STOREFRONT_URL ?? ''}/order/${id}`, { headers });
		return (await answer.json()) as { isFinalized: boolean; orderLines: { name: string }[] };
	};
	return async (request) => {
		const answer = await proxy(request);
		if (answer) return answer;
		const { pathname, searchParams } = new URL(request.url);
		const id = /cartId=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
		const order = id === undefined ? undefined : await orderOf(id);
		if (pathname === '/confirmation' && order?.isFinalized) {
			return new Response('Thank you', { headers: { 'Set-Cookie': 'cartId=; Path=/; Max-Age=0' } });
		}
		const reason = searchParams.get('payment_link_error') ?? undefined;
		const message = await rendered(Message({ reason }) ?? '');
		const lines = (order?.orderLines ?? []).map(({ name }) => name);
		return rendered([await message.text(), 'A page of the shop', id, ...lines].join('\n'));
	};
};

const nuxt = async (files: Guide): Promise<GuideShop> => {
	const handler = async (path: string) => (await files<{ default: EventHandler }>(path)).default;
	const router = createRouter()
		.get('/api/cart', await handler('nuxt/server/api/cart.get.ts'))
		.get('/completed/:id', await handler('nuxt/server/routes/completed/[id].get.ts'));
	const server = toWebHandler(
		createApp()
			.use(await handler('nuxt/server/middleware/payment-link.ts'))
			.use(router)
			.use(page),
	);
	return async (request) => {
		const answer = await server(request);
		if (after('/cart', request) === undefined || (await answer.clone().text()) !== (await page().text())) return answer;
		// Only the script of the page runs here; its template needs Vue.
		const useFetch = async (url: string) => {
			const cart = await server(new Request(new URL(url, request.url), { headers: request.headers }));
			return { data: { value: (await cart.json()) as unknown } };
		};
		Object.assign(globalThis, { useFetch });
		const { cart } = await files<{ cart: { value: unknown } }>(`nuxt/app/pages/cart.vue.ts?${crypto.randomUUID()}`);
		return Response.json(cart.value);
	};
};

const astro = async (files: Guide): Promise<GuideShop> => {
	type Context = { request: Request; params: Record<string, string>; isPrerendered: boolean };
	type Route = (context: Context, next: () => Promise<Response>) => Promise<Response>;
	const { onRequest } = await files<{ onRequest: Route }>('astro/src/middleware.ts');
	const { GET } = await files<{ GET: (context: Context) => Promise<Response> }>('astro/src/pages/completed/[id].ts');
	return (request) =>
		onRequest({ request, params: {}, isPrerendered: false }, async () => {
			const id = after('/completed/', request);
			if (id !== undefined) return GET({ request, params: { id }, isPrerendered: false });
			if (after('/cart', request) === undefined) return page();
			Object.assign(globalThis, { Astro: { request } });
			const { default: cartPage } = await files<{ default: () => unknown }>(
				`astro/src/pages/cart.astro.tsx?${crypto.randomUUID()}`,
			);
			return rendered(cartPage());
		});
};

/** The guide's shops by framework. */
export const GUIDE_SHOPS = { hono, express, next, nuxt, astro } as const;
