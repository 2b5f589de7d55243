/** Amounts in the smallest unit of their currency, so that sums are exact; `withTax` is always the sum of the others. */
export interface Price {
	readonly withoutTax: number;
	readonly tax: number;
	readonly withTax: number;
}

export interface Taxation {
	/** As a fraction of the price without tax: 0.25 for 25 %. */
	readonly rate: number;
	/** Whether amounts include the tax. */
	readonly included: boolean;
}

export const NO_PRICE: Price = { withoutTax: 0, tax: 0, withTax: 0 };

/** @returns the amount, in minor units, split into net price and tax; the tax is rounded half up. */
export const priceOf = (amount: number, { rate, included }: Taxation): Price => {
	if (included) {
		const tax = Math.round((amount * rate) / (1 + rate));
		return { withoutTax: amount - tax, tax, withTax: amount };
	}
	const tax = Math.round(amount * rate);
	return { withoutTax: amount, tax, withTax: amount + tax };
};

export const sumOf = (prices: readonly Price[]): Price =>
	prices.reduce(
		(sum, price) => ({
			withoutTax: sum.withoutTax + price.withoutTax,
			tax: sum.tax + price.tax,
			withTax: sum.withTax + price.withTax,
		}),
		NO_PRICE,
	);
