export interface TaxClass {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	/** Share of the price without tax: 0.25 for 25 %. */
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
	readonly taxClass: TaxClass;
	/** Whether the prices of its products hold the tax already. */
	readonly pricesIncludeTax: boolean;
	/** The status every cart of the store has. */
	readonly orderStatus: OrderStatus;
	readonly measurementSystem: 'Metric' | 'Imperial';
	/** Minutes without a change after which a cart counts as abandoned. */
	readonly abandonedCartInactivityPeriod: number;
	/** The only landing page a store knows. */
	readonly abandonedCartLandingPageUrl?: string;
	readonly logoImageUrl?: string;
	readonly themeColor?: string;
}
