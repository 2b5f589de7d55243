import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import { object, readBody, string } from '../http/strict-body.js';
import { updateCart } from './cart-change.body.js';
import { orderDto } from './cart.dto.js';
import { cartIn } from './cart.segment.js';
import { endpoint, MANAGEMENT_API } from './endpoint.js';
import { filtersOf } from './filter.js';
import { pageOf } from './paging.js';
import { notFound } from './problem-details.js';

const CARTS = `${MANAGEMENT_API}/carts`;
const CART = `${CARTS}/:cartId`;

const newCart = object({ languageIsoCode: string, currency: string });

export const cartHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		CARTS,
		endpoint(commerce, ({ query, store }) => {
			const carts = commerce.carts.search({ storeId: store?.id, terms: filtersOf(query, 'term') });
			return HttpResponse.json(pageOf(carts, query, (cart) => orderDto(cart, commerce)));
		}),
	),

	http.post(
		CARTS,
		endpoint(commerce, async ({ request, store }) => {
			const terms = await readBody(request, newCart);
			if (!store) throw new Refusal('The store header must name the store of the cart.');
			const cart = commerce.carts.create({ ...terms, storeId: store.id });
			return HttpResponse.json(orderDto(cart, commerce));
		}),
	),

	http.get(
		CART,
		endpoint(commerce, (call) => {
			const cart = cartIn(call, commerce);
			return cart ? HttpResponse.json(orderDto(cart, commerce)) : notFound();
		}),
	),

	http.patch(
		CART,
		endpoint(commerce, async (call) => {
			const change = await readBody(call.request, updateCart);
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			return HttpResponse.json(orderDto(commerce.carts.update(cart, change), commerce));
		}),
	),

	http.patch(
		`${CART}/calculate`,
		endpoint(commerce, async (call) => {
			const change = await readBody(call.request, updateCart);
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			return HttpResponse.json(orderDto(commerce.carts.calculate(cart, change), commerce));
		}),
	),

	http.delete(
		CART,
		endpoint(commerce, (call) => {
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			commerce.carts.delete(cart.id);
			return HttpResponse.json({
				id: cart.id,
				...(cart.orderNumber !== undefined && { orderNumber: cart.orderNumber }),
			});
		}),
	),
];
