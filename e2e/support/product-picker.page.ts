import type { Locator, Page } from '@playwright/test';
import { umbraco } from './umbraco.js';

/** The backoffice's picker, with the products of a store. */
export class ProductPickerPage {
	readonly search: Locator;
	readonly choose: Locator;
	readonly #picker: Locator;
	readonly #searchTab: Locator;

	constructor(page: Page) {
		this.#picker = page.locator('umb-collection-item-picker-modal');
		this.#searchTab = this.#picker.getByRole('tab', { name: 'Search' });
		this.search = this.#picker.getByRole('textbox', { name: 'Search' });
		this.choose = this.#picker.getByRole('button', { name: 'Choose' });
	}

	/** The search is on a tab, but in Umbraco 17 above the list. */
	async openSearch(press = (tab: Locator) => tab.click()): Promise<void> {
		if (umbraco !== '17') await press(this.#searchTab);
	}

	/** @param text of the product's row, such as its SKU */
	product(text: string): Locator {
		return this.#picker.getByRole('checkbox', { name: text });
	}
}
