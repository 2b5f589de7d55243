import type { Commerce } from '../commerce/commerce.js';
import type { Country } from '../commerce/country.js';
import { countryRef, currencyRef, storeRef, taxClassRef } from '../http/references.dto.js';
import type { CountryRefDto, CurrencyRefDto, StoreRefDto } from '../http/references.dto.js';
import type { Entities } from '../http/shaped.js';
import { paymentMethodDto, shippingMethodDto } from './method.dto.js';

export interface CountryDto {
	id: string;
	code: string;
	name: string;
	store: StoreRefDto | null;
	defaultCurrency: CurrencyRefDto | null;
	regions: never[];
}

export const countryDto = (country: Country, commerce: Commerce): CountryDto => ({
	id: country.id,
	code: country.code,
	name: country.name,
	store: storeRef(commerce, country.storeId),
	defaultCurrency: country.defaultCurrencyId === undefined ? null : currencyRef(commerce, country.defaultCurrencyId),
	regions: [],
});

/** The countries whose currency this is. */
const allowedCountries = (currencyId: string, commerce: Commerce): { country: CountryRefDto | null }[] =>
	commerce.countries
		.all()
		.filter(({ defaultCurrencyId }) => defaultCurrencyId === currencyId)
		.map(({ id }) => ({ country: countryRef(commerce, id) }));

/** What `expand` puts in the place of a reference. */
export const storefrontEntities = (commerce: Commerce): Entities => {
	const { countries, currencies, stores, shippingMethods, paymentMethods } = commerce;
	const found = <T>(item: T | undefined, dto: (item: T, commerce: Commerce) => object) => item && dto(item, commerce);
	return {
		StoreRef: (id) => {
			const store = stores.get(id);
			return (
				store && {
					id,
					alias: store.alias,
					name: store.name,
					defaultCountry: store.defaultCountryId === undefined ? null : countryRef(commerce, store.defaultCountryId),
					defaultTaxClass: taxClassRef(store.taxClass),
					baseCurrency: currencyRef(commerce, store.baseCurrencyId),
					pricesIncludeTax: store.pricesIncludeTax,
				}
			);
		},
		CurrencyRef: (id) => {
			const currency = currencies.get(id);
			if (!currency) return undefined;
			const { code, name, culture, storeId } = currency;
			const store = storeRef(commerce, storeId);
			return { id, code, name, store, culture, allowedCountries: allowedCountries(id, commerce) };
		},
		CountryRef: (id) => found(countries.get(id), countryDto),
		ShippingMethodRef: (id) => found(shippingMethods.get(id), shippingMethodDto),
		PaymentMethodRef: (id) => found(paymentMethods.get(id), paymentMethodDto),
		TaxClassRef: (id) => {
			const store = stores.all().find(({ taxClass }) => taxClass.id === id);
			if (!store) return undefined;
			const { alias, name, rate } = store.taxClass;
			return { id, alias, name, store: storeRef(commerce, store.id), defaultTaxRate: rate };
		},
		OrderStatusRef: (id) => {
			const store = stores.all().find(({ orderStatus }) => orderStatus.id === id);
			return store && { ...store.orderStatus, store: storeRef(commerce, store.id) };
		},
	};
};
