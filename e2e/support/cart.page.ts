import type { Locator, Page } from '@playwright/test';

/** A cart's own page and the picker for its products, found by what people read on them. */
export class CartPage {
	readonly addProduct: Locator;
	readonly email: Locator;
	readonly save: Locator;
	readonly unsaved: Locator;
	readonly alert: Locator;
	readonly search: Locator;
	readonly pickerQuantity: Locator;
	readonly add: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.addProduct = page.getByRole('button', { name: 'Add product' });
		this.email = page.getByRole('textbox', { name: 'E-mail' });
		this.save = page.getByRole('button', { name: 'Save', exact: true });
		this.unsaved = page.getByText('Unsaved changes', { exact: true });
		this.alert = page.getByRole('alert');
		const picker = page.locator('sandbox-product-picker-modal');
		this.search = picker.getByRole('textbox', { name: 'Search by name or SKU' });
		this.pickerQuantity = picker.getByRole('textbox', { name: 'Quantity' });
		this.add = picker.getByRole('button', { name: 'Add', exact: true });
	}

	choose(product: string): Locator {
		return this.#page.getByRole('button', { name: `Choose ${product}`, exact: true });
	}

	quantityOf(product: string): Locator {
		return this.#page.getByLabel(`Quantity of ${product}`, { exact: true });
	}

	/** The total row of the page's totals. */
	get total(): Locator {
		return this.#page.locator('sandbox-cart-totals').getByRole('definition').last();
	}
}
