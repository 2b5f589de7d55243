import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw';
import type { Cart } from '../commerce/cart.js';
import { PAYMENT_OUTCOMES, type PaymentOutcome } from '../commerce/checkout.js';
import type { Commerce } from '../commerce/commerce.js';
import { emptyResponse } from '../http/empty-response.js';
import { segmentIn } from '../http/segment.js';
import { refusing, STOREFRONT_API } from './endpoint.js';
import { outcomePage, paymentPage } from './hosted-payment.pages.js';

const PAY = `${STOREFRONT_API}/checkout/:orderId/pay/:token`;

/** A page of the payment provider, for the customer's browser, which needs only the token. */
const page =
	(commerce: Commerce, render: (order: Cart, token: string) => string): HttpResponseResolver =>
	({ params }) =>
		refusing(() => {
			const segment = segmentIn(params);
			const token = segment('token');
			const order = commerce.carts.get(segment('orderId'));
			if (!order || commerce.checkout.hostedState(order, token) === undefined) return emptyResponse(404);
			return HttpResponse.html(render(order, token), {
				headers: {
					'Cache-Control': 'no-store',
					'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
					'Referrer-Policy': 'no-referrer',
					'X-Robots-Tag': 'noindex',
				},
			});
		});

export const hostedPaymentHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		PAY,
		page(commerce, (order, token) => paymentPage(token)),
	),
	...PAYMENT_OUTCOMES.map((outcome: PaymentOutcome) =>
		http.get(
			`${PAY}/${outcome}`,
			page(commerce, (order, token) => {
				commerce.checkout.endHosted(order, token, outcome);
				return outcomePage(outcome);
			}),
		),
	),
];
