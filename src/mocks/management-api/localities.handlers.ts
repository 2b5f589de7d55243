import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { belongsTo, endpoint, MANAGEMENT_API } from './endpoint.js';
import { countryDto, currencyDto } from './localities.dto.js';

export interface CultureDto {
	name: string;
	code: string;
}

/** Languages, currencies and countries. */
export const localityHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${MANAGEMENT_API}/cultures`,
		endpoint(
			commerce,
			() => HttpResponse.json(commerce.cultures.map(({ name, code }): CultureDto => ({ name, code }))),
			{ parameters: [] },
		),
	),

	http.get(
		`${MANAGEMENT_API}/currencies`,
		endpoint(commerce, ({ store, shaped }) => {
			const currencies = commerce.currencies.all().filter(belongsTo(store));
			return HttpResponse.json(shaped(currencies.map((currency) => currencyDto(currency, commerce))));
		}),
	),

	http.get(
		`${MANAGEMENT_API}/countries`,
		endpoint(commerce, ({ store, shaped }) => {
			const countries = commerce.countries.all().filter(belongsTo(store));
			// An item could be a reference to a country, so it says what it is.
			const items = countries.map((country) => ({ $type: 'Country', ...countryDto(country, commerce) }));
			return HttpResponse.json(shaped(items));
		}),
	),
];
