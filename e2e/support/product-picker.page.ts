import type { Locator, Page } from '@playwright/test';

/** The backoffice's picker, with the products of a store. */
export class ProductPickerPage {
	readonly searchTab: Locator;
	readonly search: Locator;
	readonly choose: Locator;
	readonly #picker: Locator;

	constructor(page: Page) {
		this.#picker = page.locator('umb-collection-item-picker-modal');
		this.searchTab = this.#picker.getByRole('tab', { name: 'Search' });
		this.search = this.#picker.getByRole('textbox', { name: 'Search' });
		this.choose = this.#picker.getByRole('button', { name: 'Choose' });
	}

	/** @param text of the product's row, such as its SKU */
	product(text: string): Locator {
		return this.#picker.getByRole('checkbox', { name: text });
	}
}
