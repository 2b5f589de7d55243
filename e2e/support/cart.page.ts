import type { Locator, Page } from '@playwright/test';

/** The page of a cart, located by visible text. */
export class CartPage {
	readonly addProduct: Locator;
	readonly email: Locator;
	readonly save: Locator;
	readonly unsaved: Locator;
	readonly alert: Locator;
	readonly notification: Locator;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
		this.addProduct = page.getByRole('button', { name: 'Add product' });
		this.email = page.getByRole('textbox', { name: 'E-mail' });
		this.save = page.getByRole('button', { name: 'Save', exact: true });
		this.unsaved = page.getByText('Unsaved changes', { exact: true });
		this.alert = page.getByRole('alert');
		this.notification = page.locator('umb-backoffice-notification-container');
	}

	quantityOf(product: string): Locator {
		return this.#page.getByLabel(`Quantity of ${product}`, { exact: true });
	}

	/** The total row of the page's totals. */
	get total(): Locator {
		return this.#page.locator('sandbox-cart-products').getByRole('definition').last();
	}
}
