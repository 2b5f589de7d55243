import type { Locator, Page } from '@playwright/test';

/** A shop of the sandbox, located by visible text. */
export class ShopPage {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** A product in the cart, checkout or order. */
	line(product: string): Locator {
		return this.#page.getByRole('row').filter({ hasText: product });
	}

	get alert(): Locator {
		return this.#page.getByRole('alert');
	}

	button(name: string | RegExp): Locator {
		return this.#page.getByRole('button', { name });
	}

	link(name: string | RegExp): Locator {
		return this.#page.getByRole('link', { name });
	}

	async addToCart(product: string): Promise<void> {
		await this.button(`Add to cart: ${product}`).click();
	}

	/** A way of delivery or a way to pay, by its name and price. */
	choice(group: 'Delivery' | 'Payment', name: string): Locator {
		return this.#page.getByRole('group', { name: group }).getByRole('radio', { name });
	}

	/** Fills in a checkout with delivery to the billing address. */
	async fillCheckout(): Promise<void> {
		const page = this.#page;
		const contact = page.getByRole('group', { name: 'Contact' });
		await contact.getByLabel('First name').fill('Nina');
		await contact.getByLabel('Last name').fill('Nygaard');
		await contact.getByLabel('E-mail').fill('nina@example.com');
		const billing = page.getByRole('group', { name: 'Billing address' });
		await billing.getByLabel('Address', { exact: true }).fill('Strandvej 7');
		await billing.getByLabel('Postal code').fill('2100');
		await billing.getByLabel('City').fill('København Ø');
		await billing.getByLabel('Country').selectOption('Denmark');
		await page.getByLabel('Deliver to the same address').check();
	}
}
