import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UcplCommerceError } from './commerce-error.js';
import type { UcplResponse } from './commerce-error.js';
import { parseCart, parsePaymentLink, parseStore } from './parse.js';
import type { UcplFieldNames } from './parse.js';
import { API, callOptions, JSON_HEADERS, request, REQUEST_TIMEOUT } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplPaymentLinkSettings, UcplStore } from './types.js';

/** The fields that a link is made of, by their names on the wire. */
const FIELDS: UcplFieldNames = { validityperiod: 'validityMinutes', landingpageurl: 'landingPageUrl' };

/** The calls of Commerce's Management API that payment links need. */
export class UcplPaymentLinkServerDataSource {
	readonly #timeout: number;

	/** @param {number} timeout - milliseconds to wait for an answer */
	constructor(timeout = REQUEST_TIMEOUT) {
		this.#timeout = timeout;
	}

	/** `GET /carts/{cartId}`. An id that is none is answered by 400: there is no such cart either way. */
	async getCart(unique: string, context: UcplCallContext): Promise<UcplResponse<UcplCart>> {
		const call = umbHttpClient.get({
			url: `${API}/carts/{cartId}`,
			path: { cartId: unique },
			...callOptions(this.#timeout, context),
		});
		const answer = await request(call, parseCart);
		return answer.error?.reason === 'invalid' ? { error: new UcplCommerceError('notFound') } : answer;
	}

	/** `GET /stores/{idOrAlias}` */
	getStore(unique: string): Promise<UcplResponse<UcplStore>> {
		const call = umbHttpClient.get({
			url: `${API}/stores/{idOrAlias}`,
			path: { idOrAlias: unique },
			...callOptions(this.#timeout, {}),
		});
		return request(call, parseStore);
	}

	/** `GET /products/summaries/{productReference}/variants`: no other call tells whether there is a product of a reference. */
	getProductVariants(productReference: string, context: UcplCallContext): Promise<UcplResponse<true>> {
		const call = umbHttpClient.get({
			url: `${API}/products/summaries/{productReference}/variants`,
			path: { productReference },
			...callOptions(this.#timeout, context),
		});
		return request(call, () => true);
	}

	/** `POST /carts/{cartId}/payment-link`: the API takes these two fields and no others. */
	createPaymentLink(
		cartUnique: string,
		{ validityMinutes, landingPageUrl }: UcplPaymentLinkSettings,
		context: UcplCallContext,
	): Promise<UcplResponse<string>> {
		const call = umbHttpClient.post({
			url: `${API}/carts/{cartId}/payment-link`,
			path: { cartId: cartUnique },
			body: { validityPeriod: validityMinutes, landingPageUrl },
			...callOptions(this.#timeout, context, JSON_HEADERS),
		});
		return request(call, parsePaymentLink, FIELDS);
	}
}
