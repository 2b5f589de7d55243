export interface Country {
	readonly id: string;
	readonly storeId: string;
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly name: string;
	readonly defaultCurrencyId?: string;
}
