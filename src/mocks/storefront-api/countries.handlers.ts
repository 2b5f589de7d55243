import { http, HttpResponse, type HttpHandler } from 'msw';
import { offeredMethods, type MethodQuery } from '../commerce/checkout-method.js';
import { findByIdOrCode } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { emptyResponse } from '../http/empty-response.js';
import { endpoint, STOREFRONT_API, type Call } from './endpoint.js';
import { countryDto } from './entities.js';
import { methodPriceDto, paymentMethodDto, shippingMethodDto } from './method.dto.js';
import { sessionCurrencyId } from './session.js';

const COUNTRY = `${STOREFRONT_API}/country/:idOrCode`;

/** The countries of a store, and what it offers to customers there who have no order yet. */
export const countryHandlers = (commerce: Commerce): HttpHandler[] => {
	/** Responds with what there is for the country in the path, by id or code, in the customer's currency. */
	const forCountry = (find: (query: MethodQuery) => object[]) =>
		endpoint(commerce, (call: Call) => {
			const { store, segment, shaped } = call;
			const country = findByIdOrCode(commerce.countries, store.id, segment('idOrCode'));
			if (!country) return emptyResponse(404);
			const currencyId = sessionCurrencyId(call, commerce);
			return HttpResponse.json(shaped(find({ storeId: store.id, countryId: country.id, currencyId })));
		});

	return [
		http.get(
			`${STOREFRONT_API}/countries`,
			endpoint(commerce, ({ store, shaped }) => {
				const countries = commerce.countries.all().filter(({ storeId }) => storeId === store.id);
				return HttpResponse.json(shaped(countries.map((country) => countryDto(country, commerce))));
			}),
		),

		http.get(
			`${COUNTRY}/shippingmethods`,
			forCountry((query) =>
				offeredMethods(commerce.shippingMethods.all(), query).map((method) => ({
					...shippingMethodDto(method, commerce),
					price: methodPriceDto(method, query, commerce),
				})),
			),
		),

		http.get(
			`${COUNTRY}/paymentmethods`,
			forCountry((query) =>
				offeredMethods(commerce.paymentMethods.all(), query).map((method) => ({
					...paymentMethodDto(method, commerce),
					price: methodPriceDto(method, query, commerce),
				})),
			),
		),
	];
};
