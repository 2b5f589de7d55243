import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UcplResponse } from './commerce-error.js';
import { parseCart, parsePaymentLink, parseStore } from './parse.js';
import { callOptions, request, REQUEST_TIMEOUT } from './request.js';
import type { UcplCart, UcplPaymentLinkSettings, UcplStore } from './types.js';

const API = '/umbraco/commerce/management/api/v1';

/** What goes with a call besides its own arguments. */
export interface UcplCallContext {
	/** The store's id or alias, for the header `store`. */
	store?: string;
	/** A plain culture such as `en-US`, for the query's `LanguageIsoCode`. */
	culture?: string;
}

/** The calls of Commerce's Management API that payment links need. */
export class UcplPaymentLinkServerDataSource {
	readonly #timeout: number;

	/** @param {number} timeout - milliseconds to wait for an answer */
	constructor(timeout = REQUEST_TIMEOUT) {
		this.#timeout = timeout;
	}

	/** `GET /carts/{cartId}` */
	getCart(unique: string, context: UcplCallContext): Promise<UcplResponse<UcplCart>> {
		const call = umbHttpClient.get({
			url: `${API}/carts/{cartId}`,
			path: { cartId: unique },
			...this.#options(context),
		});
		return request(call, parseCart);
	}

	/** `GET /stores/{idOrAlias}` */
	getStore(unique: string): Promise<UcplResponse<UcplStore>> {
		const call = umbHttpClient.get({
			url: `${API}/stores/{idOrAlias}`,
			path: { idOrAlias: unique },
			...this.#options({}),
		});
		return request(call, parseStore);
	}

	/** `GET /products/summaries/{productReference}/variants`: no other call tells whether there is a product of a reference. */
	getProductVariants(productReference: string, context: UcplCallContext): Promise<UcplResponse<true>> {
		const call = umbHttpClient.get({
			url: `${API}/products/summaries/{productReference}/variants`,
			path: { productReference },
			...this.#options(context),
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
			...this.#options(context, { 'Content-Type': 'application/json' }),
		});
		return request(call, parsePaymentLink);
	}

	#options({ store, culture }: UcplCallContext, headers: Record<string, string> = {}) {
		return {
			...callOptions(this.#timeout),
			headers: store === undefined ? headers : { ...headers, store },
			query: culture === undefined ? undefined : { LanguageIsoCode: culture },
		};
	}
}
