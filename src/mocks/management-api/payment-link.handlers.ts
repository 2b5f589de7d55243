import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { int32, object, readBody, string } from '../http/strict-body.js';
import { cartIn } from './cart.segment.js';
import { endpoint, MANAGEMENT_API, STORE } from './endpoint.js';
import { notFound } from './problem-details.js';

export interface PaymentLinkDto {
	paymentLink: string;
}

const generatePaymentLink = object({ validityPeriod: int32, landingPageUrl: string });

export const paymentLinkHandlers = (commerce: Commerce): HttpHandler[] => [
	http.post(
		`${MANAGEMENT_API}/carts/:cartId/payment-link`,
		endpoint(
			commerce,
			async (call) => {
				const terms = await readBody(call.request, generatePaymentLink);
				const cart = cartIn(call, commerce);
				if (!cart) return notFound();
				const { link } = await commerce.paymentLinks.issue(cart, terms);
				return HttpResponse.json<PaymentLinkDto>({ paymentLink: link });
			},
			{ parameters: STORE },
		),
	),
];
