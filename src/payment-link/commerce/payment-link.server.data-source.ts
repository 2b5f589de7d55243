import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UcplResponse } from './commerce-error.js';
import { parseCart, parsePaymentLink, parseStore } from './parse.js';
import type { UcplFieldNames } from './parse.js';
import { API, JSON_HEADERS, request } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplPaymentLinkSettings, UcplStore } from './types.js';

/** The fields that a link is made of, by their names on the wire. */
const FIELDS: UcplFieldNames = { validityperiod: 'validityMinutes', landingpageurl: 'landingPageUrl' };

/** The calls of Commerce's Management API that payment links need. */
export class UcplPaymentLinkServerDataSource {
	/** `GET /carts/{cartId}` */
	getCart(unique: string, context: UcplCallContext): Promise<UcplResponse<UcplCart>> {
		return request(
			(options) => umbHttpClient.get({ url: `${API}/carts/{cartId}`, path: { cartId: unique }, ...options }),
			{ ...context, parse: parseCart },
		);
	}

	/** `GET /stores/{idOrAlias}` */
	getStore(unique: string): Promise<UcplResponse<UcplStore>> {
		return request(
			(options) => umbHttpClient.get({ url: `${API}/stores/{idOrAlias}`, path: { idOrAlias: unique }, ...options }),
			{ parse: parseStore },
		);
	}

	/** `GET /products/summaries/{productReference}/variants`: no other call tells whether there is a product of a reference. */
	getProductVariants(productReference: string, context: UcplCallContext): Promise<UcplResponse<true>> {
		return request(
			(options) =>
				umbHttpClient.get({
					url: `${API}/products/summaries/{productReference}/variants`,
					path: { productReference },
					...options,
				}),
			{ ...context, parse: () => true as const },
		);
	}

	/** `POST /carts/{cartId}/payment-link`: the API takes these two fields and no others. */
	createPaymentLink(
		cartUnique: string,
		{ validityMinutes, landingPageUrl }: UcplPaymentLinkSettings,
		context: UcplCallContext,
	): Promise<UcplResponse<string>> {
		return request(
			({ headers, ...options }) =>
				umbHttpClient.post({
					url: `${API}/carts/{cartId}/payment-link`,
					path: { cartId: cartUnique },
					body: { validityPeriod: validityMinutes, landingPageUrl },
					...options,
					headers: { ...headers, ...JSON_HEADERS },
				}),
			{ ...context, parse: parsePaymentLink, names: FIELDS, notificationsDecide: true },
		);
	}
}
