import type { Locator, Page } from '@playwright/test';

/** The Payment Link Generator, located by visible text. */
export class PaymentLinkGeneratorPage {
	readonly headline: Locator;
	readonly amount: Locator;
	readonly unit: Locator;
	readonly landingPage: Locator;
	readonly copy: Locator;
	readonly link: Locator;
	readonly retry: Locator;
	/** The notification, not its copy for screen readers. */
	readonly copied: Locator;

	constructor(page: Page) {
		this.headline = page.getByRole('heading', { name: 'Payment Link Generator' });
		this.amount = page.getByRole('textbox', { name: 'Validity Period' });
		this.unit = page.getByRole('combobox', { name: 'Unit' });
		this.landingPage = page.getByRole('textbox', { name: 'Landing Page URL' });
		this.copy = page.getByRole('button', { name: 'Copy to Clipboard' });
		this.link = page.getByRole('textbox', { name: 'Payment link' });
		this.retry = page.getByRole('button', { name: 'Retry' });
		this.copied = page.locator('umb-backoffice-notification-container').getByText('Payment link copied').last();
	}
}
