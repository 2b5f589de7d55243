export interface PaymentLinkTerms {
	/** Whole minutes, at least 1. */
	readonly validityPeriod: number;
	/** Absolute http or https URL. */
	readonly landingPageUrl: string;
}

export interface PaymentLink extends PaymentLinkTerms {
	readonly cartId: string;
	readonly storeId: string;
	readonly token: string;
	/** The landing page URL with the token. */
	readonly link: string;
	readonly expiresAt: string;
}
