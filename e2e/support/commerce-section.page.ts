import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The sandbox's Commerce section, and its part of the Settings section, located by visible text. */
export class CommerceSectionPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Commerce → the first store → Carts. */
	async openCarts(): Promise<void> {
		await this.#page.goto('/');
		await this.#page.getByRole('tab', { name: 'Commerce' }).click();
		await this.#page.getByRole('link', { name: 'Carts' }).first().click();
	}

	/** Settings → the first store → Email Templates. */
	async openEmailTemplates(): Promise<void> {
		await this.#page.getByRole('tab', { name: 'Settings' }).click();
		await this.#page.getByRole('link', { name: 'Email Templates' }).first().click();
	}

	async openCart(number: string): Promise<void> {
		await this.openCarts();
		await this.#page.getByRole('link', { name: number }).click();
		await expect(this.#page.getByRole('heading', { name: number })).toBeVisible();
	}

	/** The button in the Actions box of an open cart. */
	get generatePaymentLink() {
		return this.#page.getByRole('button', { name: 'Generate Payment Link' });
	}
}
