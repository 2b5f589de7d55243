import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import type { Country } from '../commerce/country.js';
import type { Currency } from '../commerce/currency.js';
import { currencyRef, storeRef, type CurrencyRefDto, type StoreRefDto } from '../http/references.dto.js';
import { endpoint, belongsTo, MANAGEMENT_API } from './endpoint.js';

export interface CultureDto {
	name: string;
	code: string;
}

export interface CurrencyDto {
	id: string;
	code: string;
	name: string;
	culture: string;
	store: StoreRefDto | null;
}

export interface CountryDto {
	id: string;
	code: string;
	name: string;
	defaultCurrency: CurrencyRefDto | null;
	regions: never[];
	store: StoreRefDto | null;
}

const currencyDto = ({ id, code, name, culture, storeId }: Currency, commerce: Commerce): CurrencyDto => ({
	id,
	code,
	name,
	culture,
	store: storeRef(commerce, storeId),
});

const countryDto = ({ id, code, name, storeId, defaultCurrencyId }: Country, commerce: Commerce): CountryDto => ({
	id,
	code,
	name,
	defaultCurrency: defaultCurrencyId === undefined ? null : currencyRef(commerce, defaultCurrencyId),
	regions: [],
	store: storeRef(commerce, storeId),
});

/** Languages, currencies and countries. */
export const localityHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${MANAGEMENT_API}/cultures`,
		endpoint(commerce, () =>
			HttpResponse.json(commerce.cultures.map(({ name, code }): CultureDto => ({ name, code }))),
		),
	),

	http.get(
		`${MANAGEMENT_API}/currencies`,
		endpoint(commerce, ({ store }) => {
			const currencies = commerce.currencies.all().filter(belongsTo(store));
			return HttpResponse.json(currencies.map((currency) => currencyDto(currency, commerce)));
		}),
	),

	http.get(
		`${MANAGEMENT_API}/countries`,
		endpoint(commerce, ({ store }) => {
			const countries = commerce.countries.all().filter(belongsTo(store));
			return HttpResponse.json(countries.map((country) => countryDto(country, commerce)));
		}),
	),
];
