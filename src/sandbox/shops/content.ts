import type { Commerce, ProductPrice, Store } from '../../mocks/index.js';

export interface ShopVariant {
	readonly reference: string;
	readonly name: string;
	/** Formatted. */
	readonly price: string;
}

export interface ShopProduct extends ShopVariant {
	/** If there are any, one has to be chosen. */
	readonly variants: readonly ShopVariant[];
}

/** What a shop gets from its CMS rather than from Commerce. */
export interface Content {
	readonly storeName: string;
	/** Whether tax is added to the prices of products. */
	readonly isTaxAdded: boolean;
	readonly products: readonly ShopProduct[];
	/** Products and variants that have a price on request. */
	readonly unpriced: ReadonlySet<string>;
	readonly countries: readonly { readonly code: string; readonly name: string }[];
}

const MAX_PRODUCTS = 12;

/** @returns the price formatted in the currency of the store, or undefined if the product has no price */
const priceIn = ({ baseCurrencyId }: Store, { currencies }: Commerce, prices: readonly ProductPrice[]) => {
	const price = prices.find(({ currencyId }) => currencyId === baseCurrencyId);
	const currency = currencies.get(baseCurrencyId);
	return (
		price &&
		currency &&
		new Intl.NumberFormat(currency.culture, { style: 'currency', currency: currency.code }).format(price.value)
	);
};

/** Lists only products and variants with a price. */
export const contentOf = (store: Store, commerce: Commerce): Content => {
	const priced = (reference: string, name: string, prices: readonly ProductPrice[]): ShopVariant[] => {
		const price = priceIn(store, commerce, prices);
		return price === undefined ? [] : [{ reference, name, price }];
	};
	return {
		storeName: store.name,
		isTaxAdded: !store.pricesIncludeTax,
		products: commerce.products
			.all()
			.filter(({ storeId }) => storeId === store.id)
			.flatMap(({ id, name, prices, variants }) => {
				const choice = variants.flatMap((variant) => priced(variant.reference, variant.name, variant.prices));
				const isForSale = variants.length === 0 || choice.length > 0;
				return isForSale ? priced(id, name, prices).map((product) => ({ ...product, variants: choice })) : [];
			})
			.slice(0, MAX_PRODUCTS),
		unpriced: new Set(
			commerce.products
				.all()
				.flatMap(({ id, prices, variants }) => [...variants, { reference: id, prices }])
				.filter(({ prices }) => prices.length === 0)
				.map(({ reference }) => reference),
		),
		countries: commerce.countries.all().filter(({ storeId }) => storeId === store.id),
	};
};
