import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { sandboxAddress } from './sandbox-server.js';
import { expect } from './test.js';

/** A customer with a browser of their own, whose requests are recorded. */
export class Customer {
	readonly page: Page;
	readonly #context: BrowserContext;
	readonly #addresses: string[] = [];
	readonly #referers: Promise<string | null>[] = [];
	readonly #complaints: string[] = [];

	private constructor(page: Page, context: BrowserContext) {
		this.page = page;
		this.#context = context;
		page.on('request', (request) => {
			this.#addresses.push(request.url());
			this.#referers.push(request.headerValue('Referer'));
		});
		page.on('pageerror', (error) => this.#complaints.push(error.message));
		page.on('console', (message) => this.#complaints.push(message.text()));
	}

	/** @param width of the window, in pixels */
	static async arrives(browser: Browser, width = 1280): Promise<Customer> {
		const context = await browser.newContext({ baseURL: sandboxAddress, viewport: { width, height: 800 } });
		return new Customer(await context.newPage(), context);
	}

	/** @returns the addresses in the history */
	async history(): Promise<string[]> {
		const session = await this.#context.newCDPSession(this.page);
		const { entries } = await session.send('Page.getNavigationHistory');
		return entries.map(({ url }) => url);
	}

	/** The address of the page when it started to load, before it was painted. */
	addressAtLoad(): Promise<string> {
		return this.page.evaluate(() =>
			performance
				.getEntriesByType('navigation')
				.map(({ name }) => name)
				.join(),
		);
	}

	/** Expects no violations of axe's rules, and a page that is not wider than the window. */
	async expectUsable(): Promise<void> {
		const { violations } = await new AxeBuilder({ page: this.page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		const overflow = await this.page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, 'pixels by which the page is wider than the window').toBe(0);
	}

	/** Checks that no secret has leaked, and closes the browser. */
	async leaves(secrets: { token: string; apiKey: string }): Promise<void> {
		expect(await this.page.content()).not.toContain(secrets.apiKey);
		expect(await this.history()).not.toContainEqual(expect.stringContaining(secrets.token));
		expect(await Promise.all(this.#referers)).not.toContainEqual(expect.stringContaining(secrets.token));
		const elsewhere = this.#addresses.filter((address) => !address.startsWith(sandboxAddress));
		expect(elsewhere, 'requests to other sites').toEqual([]);
		expect(this.#complaints, 'the console').toEqual([]);
		await this.#context.close();
	}
}
