import type { APIRequestContext } from '@playwright/test';
import { expect } from './test.js';

const PREFIX = '/umbraco/commerce/management/api/v1';

/** The documented endpoints of the Management API that the sandbox uses. */
const DOCUMENTED: ReadonlyArray<readonly [method: string, path: RegExp]> = [
	['GET', /^\/(session|stores|cultures|currencies|countries|carts|email-templates)$/],
	['GET', /^\/(stores|carts|email-templates)\/[^/]+$/],
	['GET', /^\/products\/summaries(\/[^/]+\/variants)?$/],
	['GET', /^\/products\/[^/]+(\/variants\/[^/]+)?$/],
	['POST', /^\/carts(\/[^/]+\/payment-link)?$/],
	['PATCH', /^\/carts\/[^/]+(\/calculate)?$/],
	['DELETE', /^\/carts\/[^/]+$/],
	['PUT', /^\/email-templates\/[^/]+$/],
	['POST', /^\/email-templates\/[^/]+\/send$/],
];

/** @returns the requests to undocumented endpoints of the Management API */
export const undocumented = (requests: ReadonlyArray<{ method: string; path: string }>) =>
	requests
		.map(({ method, path }) => ({ method, path: path.replace(PREFIX, '').replace(/\?.*/, '') }))
		.filter(({ method, path }) => !DOCUMENTED.some(([known, pattern]) => known === method && pattern.test(path)));

/** Another editor of a store, who uses the Management API. */
export class OtherEditor {
	readonly #request: APIRequestContext;
	readonly #headers: Record<string, string>;

	/** @param store the alias of the store */
	constructor(request: APIRequestContext, store: string) {
		this.#request = request;
		this.#headers = { store, Authorization: 'Bearer [redacted]' };
	}

	async deleteAllCarts(): Promise<void> {
		const answer = await this.#request.get(`${PREFIX}/carts?take=1000`, { headers: this.#headers });
		const { items } = (await answer.json()) as { items: { id: string }[] };
		for (const { id } of items) await this.deleteCart(id);
	}

	async deleteCart(id: string): Promise<void> {
		const answer = await this.#request.delete(`${PREFIX}/carts/${id}`, { headers: this.#headers });
		expect(answer.ok()).toBe(true);
	}

	/** @returns the id of the new cart */
	async createCart(change: { languageIsoCode: string; currency: string; orderLines: unknown[] }): Promise<string> {
		const { orderLines, ...locality } = change;
		const made = await this.#request.post(`${PREFIX}/carts`, { headers: this.#headers, data: locality });
		const { id } = (await made.json()) as { id: string };
		await this.changeCart(id, { orderLines });
		return id;
	}

	async changeCart(id: string, change: object): Promise<void> {
		const answer = await this.#request.patch(`${PREFIX}/carts/${id}`, { headers: this.#headers, data: change });
		expect(answer.ok()).toBe(true);
	}
}
