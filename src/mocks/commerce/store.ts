export interface TaxClass {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	/** As a fraction of the price without tax: 0.25 for 25 %. */
	readonly rate: number;
}

export interface OrderStatus {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
}

export interface Store {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	readonly baseCurrencyId: string;
	/** The country of a customer who has named none. */
	readonly defaultCountryId?: string;
	readonly taxClass: TaxClass;
	/** Whether the prices of its products include tax. */
	readonly pricesIncludeTax: boolean;
	/** The status of every cart in the store. */
	readonly orderStatus: OrderStatus;
	readonly measurementSystem: 'Metric' | 'Imperial';
	/** Minutes without a change until a cart counts as abandoned. */
	readonly abandonedCartInactivityPeriod: number;
	/** The only landing page in the settings of a store. */
	readonly abandonedCartLandingPageUrl?: string;
	readonly logoImageUrl?: string;
	readonly themeColor?: string;
}
