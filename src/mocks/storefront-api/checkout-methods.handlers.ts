import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { emptyResponse } from '../http/empty-response.js';
import { endpoint, orderIn, STOREFRONT_API } from './endpoint.js';
import { paymentMethodsDto, shippingMethodsDto } from './method.dto.js';

/** What an order can be delivered and paid with, and what each costs. */
export const checkoutMethodHandlers = (commerce: Commerce): HttpHandler[] => {
	const forOrder = (find: (order: Cart) => object[]) =>
		endpoint(commerce, (call) => {
			const order = orderIn(call, commerce);
			return order ? HttpResponse.json(call.shaped(find(order))) : emptyResponse(404);
		});

	return [
		http.get(
			`${STOREFRONT_API}/checkout/:orderId/shippingmethods`,
			forOrder((order) => shippingMethodsDto(order, commerce)),
		),
		http.get(
			`${STOREFRONT_API}/checkout/:orderId/paymentmethods`,
			forOrder((order) => paymentMethodsDto(order, commerce)),
		),
	];
};
