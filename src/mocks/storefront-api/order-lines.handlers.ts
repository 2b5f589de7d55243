import { http, type HttpHandler } from 'msw';
import { withoutLine, withQuantities } from '../commerce/changed-quantities.js';
import type { Commerce } from '../commerce/commerce.js';
import { uuidIn } from '../http/segment.js';
import { readBody } from '../http/strict-body.js';
import { endpoint, orderIn, STOREFRONT_API } from './endpoint.js';
import { updateLines } from './order.bodies.js';
import { orderResponse } from './order-response.js';

/** The lines of an order. Each call responds with the changed order. */
export const orderLineHandlers = (commerce: Commerce): HttpHandler[] => [
	http.patch(
		`${STOREFRONT_API}/order/:orderId/items`,
		endpoint(commerce, async (call) => {
			const changes = await readBody(call.request, updateLines);
			const order = orderIn(call, commerce);
			const orderLines = order && withQuantities(order.lines, changes);
			return orderResponse(order && commerce.carts.update(order, { orderLines }), call, commerce);
		}),
	),

	http.delete(
		`${STOREFRONT_API}/order/:orderId/item/:orderLineId`,
		endpoint(commerce, (call) => {
			const lineId = uuidIn(call.segment, 'orderLineId');
			const order = orderIn(call, commerce);
			const orderLines = order && withoutLine(order.lines, lineId.toLowerCase());
			return orderResponse(order && commerce.carts.update(order, { orderLines }), call, commerce);
		}),
	),
];
