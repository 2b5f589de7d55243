import { http, type HttpHandler } from 'msw';
import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { emptyResponse } from '../http/empty-response.js';
import { isUuid } from '../http/segment.js';
import { readBody } from '../http/strict-body.js';
import { endpoint, orderIn, STOREFRONT_API, type Call } from './endpoint.js';
import { addProduct, changeOf, createOrder, updateOrder } from './order.bodies.js';
import { orderResponse } from './order-response.js';
import { sessionCurrencyId } from './session.js';

const ORDER = `${STOREFRONT_API}/order/:orderId`;

export const orderHandlers = (commerce: Commerce): HttpHandler[] => {
	const show = (order: Cart | undefined, call: Call): Response => orderResponse(order, call, commerce);

	/** The response to an expired token and to an invalid one is the same, as in the contract. */
	const showOpened = async (token: string, call: Call): Promise<Response> => {
		const opened = await commerce.paymentLinks.open(token, call.store.id);
		const reason = 'reason' in opened ? opened.reason : undefined;
		return reason === 'expired' || reason === 'invalid' ? emptyResponse(400) : show(opened.cart, call);
	};

	return [
		http.get(
			ORDER,
			endpoint(commerce, (call) => {
				const idOrToken = call.segment('orderId');
				return isUuid(idOrToken) ? show(orderIn(call, commerce), call) : showOpened(idOrToken, call);
			}),
		),

		http.post(
			`${STOREFRONT_API}/orders`,
			endpoint(commerce, async (call) => {
				const { language, currency, customerReference } = await readBody(call.request, createOrder);
				const order = commerce.carts.create({
					storeId: call.store.id,
					languageIsoCode: language ?? commerce.cultures[0]?.code ?? '',
					currency: currency ?? sessionCurrencyId(call, commerce),
				});
				const change = { customer: { customerReference } };
				return show(customerReference ? commerce.carts.update(order, change) : order, call);
			}),
		),

		http.patch(
			ORDER,
			endpoint(commerce, async (call) => {
				const body = await readBody(call.request, updateOrder);
				const order = orderIn(call, commerce);
				return show(order && commerce.carts.update(order, changeOf(body, order)), call);
			}),
		),

		http.post(
			ORDER,
			endpoint(commerce, async (call) => {
				const product = await readBody(call.request, addProduct);
				const order = orderIn(call, commerce);
				return show(order && commerce.carts.addProduct(order, product), call);
			}),
		),
	];
};
