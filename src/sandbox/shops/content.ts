import type { Commerce, ProductPrice, Store } from '../../mocks/index.js';

export interface ShopVariant {
	readonly reference: string;
	readonly name: string;
	/** Formatted. */
	readonly price: string;
}

export interface ShopProduct extends ShopVariant {
	/** One of these has to be chosen where there are any. */
	readonly variants: readonly ShopVariant[];
}

/** What a shop has from its CMS, whichever way it talks to Commerce. */
export interface Content {
	readonly storeName: string;
	/** Whether tax comes on top of the products' prices. */
	readonly isTaxAdded: boolean;
	readonly products: readonly ShopProduct[];
	readonly countries: readonly { readonly code: string; readonly name: string }[];
}

const MOST_PRODUCTS = 12;

/** @returns formatted in the store's own currency; undefined without a price in it, which is not the same as 0. */
const priceIn = ({ baseCurrencyId }: Store, { currencies }: Commerce, prices: readonly ProductPrice[]) => {
	const price = prices.find(({ currencyId }) => currencyId === baseCurrencyId);
	const currency = currencies.get(baseCurrencyId);
	return (
		price &&
		currency &&
		new Intl.NumberFormat(currency.culture, { style: 'currency', currency: currency.code }).format(price.value)
	);
};

/** Only what can be bought: products and variants with a price. */
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
			.slice(0, MOST_PRODUCTS),
		countries: commerce.countries.all().filter(({ storeId }) => storeId === store.id),
	};
};
