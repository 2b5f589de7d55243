import { http, HttpResponse, type HttpHandler } from 'msw';
import { requireOpen } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import { object, readBody, string } from '../http/strict-body.js';
import { updateCart } from './cart-change.body.js';
import { orderDto } from './cart.dto.js';
import { cartIn } from './cart.segment.js';
import { endpoint, MANAGEMENT_API, PAGE, SHAPE, STORE_AND_SHAPE } from './endpoint.js';
import { filtersOf } from './filter.js';
import { pageOf } from './paging.js';
import { noSuchStore, notFound } from './problem-details.js';

const CARTS = `${MANAGEMENT_API}/carts`;
const CART = `${CARTS}/:cartId`;

const newCart = object({ languageIsoCode: string, currency: string });

export const cartHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		CARTS,
		endpoint(
			commerce,
			({ query, store, shaped }) => {
				const carts = commerce.carts.search({ storeId: store?.id, terms: filtersOf(query, 'term') });
				return HttpResponse.json(pageOf(carts, query, (cart) => shaped(orderDto(cart, commerce))));
			},
			{ parameters: [...STORE_AND_SHAPE, 'filter', ...PAGE], unknownStore: noSuchStore },
		),
	),

	http.post(
		CARTS,
		endpoint(commerce, async ({ request, store, shaped }) => {
			const terms = await readBody(request, newCart);
			if (!store) throw new Refusal('The store header must name the store of the cart.');
			const cart = commerce.carts.create({ ...terms, storeId: store.id });
			return HttpResponse.json(shaped(orderDto(cart, commerce)));
		}),
	),

	// Before single carts: “advanced-filters” would be the id of a cart.
	http.get(
		`${CARTS}/advanced-filters`,
		endpoint(commerce, ({ shaped }) => HttpResponse.json(shaped([])), { parameters: SHAPE }),
	),

	http.get(
		CART,
		endpoint(commerce, (call) => {
			const cart = cartIn(call, commerce);
			return cart ? HttpResponse.json(call.shaped(orderDto(cart, commerce))) : notFound();
		}),
	),

	http.patch(
		CART,
		endpoint(commerce, async (call) => {
			const change = await readBody(call.request, updateCart);
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			return HttpResponse.json(call.shaped(orderDto(commerce.carts.update(cart, change), commerce)));
		}),
	),

	http.patch(
		`${CART}/calculate`,
		endpoint(commerce, async (call) => {
			const change = await readBody(call.request, updateCart);
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			return HttpResponse.json(call.shaped(orderDto(commerce.carts.calculate(cart, change), commerce)));
		}),
	),

	// Commerce would mail the customer, for which the mocks have no schedule.
	http.put(
		`${CART}/process-abandoned`,
		endpoint(commerce, (call) => {
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			requireOpen(cart);
			return HttpResponse.json(call.shaped(orderDto(cart, commerce)));
		}),
	),

	http.delete(
		CART,
		endpoint(commerce, (call) => {
			const cart = cartIn(call, commerce);
			if (!cart) return notFound();
			commerce.carts.delete(cart.id);
			return HttpResponse.json(call.shaped({ id: cart.id, orderNumber: cart.orderNumber }));
		}),
	),
];
