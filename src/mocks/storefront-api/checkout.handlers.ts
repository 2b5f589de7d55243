import { http, HttpResponse, type HttpHandler } from 'msw';
import { orderNumberOf } from '../commerce/cart-number.js';
import type { Commerce } from '../commerce/commerce.js';
import { PAYMENT_STATUSES } from '../commerce/transaction.js';
import { emptyResponse } from '../http/empty-response.js';
import { number, object, oneOf, optional, readBody, recordOf, string } from '../http/strict-body.js';
import { endpoint, orderIn, STOREFRONT_API } from './endpoint.js';
import { storefrontOrderDto, type StorefrontOrderDto } from './storefront-order.dto.js';

export interface CheckoutTokenDto {
	token: string;
	orderNumber: string;
	/** The payment provider's page, for the customer's browser. */
	payUrl: string;
}

export interface CheckoutInitializedDto {
	orderNumber: string;
	paymentMethod: {
		settings: Readonly<Record<string, string>>;
		/** Pages of a real site, which do not exist here. */
		urls: Record<'continue' | 'cancel' | 'error' | 'callback', string>;
	};
}

export type CheckoutConfirmDto = Pick<StorefrontOrderDto, 'orderNumber' | 'transactionInfo'>;

/** CheckoutConfirmRequestDto. */
const confirmation = object({
	amount: number,
	fee: optional(number),
	transactionId: string,
	paymentStatus: oneOf(...PAYMENT_STATUSES),
	metaData: optional(recordOf(string)),
});

export const checkoutHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${STOREFRONT_API}/checkout/:orderId/token`,
		endpoint(commerce, (call) => {
			const order = orderIn(call, commerce);
			if (!order) return emptyResponse(404);
			const token = commerce.checkout.startHosted(order);
			const payUrl = new URL(`pay/${token}`, call.request.url).href;
			return HttpResponse.json<CheckoutTokenDto>({ token, orderNumber: orderNumberOf(order), payUrl });
		}),
	),

	http.get(
		`${STOREFRONT_API}/checkout/:orderId/initialize`,
		endpoint(commerce, (call) => {
			const order = orderIn(call, commerce);
			if (!order) return emptyResponse(404);
			const { settings, paymentProviderAlias } = commerce.checkout.startInline(order);
			const urlOf = (page: string): string =>
				new URL(`/umbraco/commerce/payment/${page}/${paymentProviderAlias}/${order.id}`, call.request.url).href;
			return HttpResponse.json<CheckoutInitializedDto>({
				orderNumber: orderNumberOf(order),
				paymentMethod: {
					settings,
					urls: {
						continue: urlOf('continue'),
						cancel: urlOf('cancel'),
						error: urlOf('error'),
						callback: urlOf('callback'),
					},
				},
			});
		}),
	),

	http.post(
		`${STOREFRONT_API}/checkout/:orderId/confirm`,
		endpoint(commerce, async (call) => {
			const { amount, transactionId, paymentStatus } = await readBody(call.request, confirmation);
			const order = orderIn(call, commerce);
			if (!order) return emptyResponse(404);
			const paid = commerce.checkout.pay(order, { transactionId, authorizedAmount: amount, paymentStatus });
			const { orderNumber, transactionInfo } = storefrontOrderDto(paid, commerce);
			const confirmed: CheckoutConfirmDto = { orderNumber, transactionInfo };
			return HttpResponse.json(call.shaped(confirmed));
		}),
	),
];
