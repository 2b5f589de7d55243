import type { UcplResponse } from './commerce-error.js';
import { parseCart, parsePaymentLink, parseStore } from './parse.js';
import { request } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplPaymentLinkSettings, UcplStore } from './types.js';

/** The calls of Commerce's Management API that payment links need. */
export class UcplPaymentLinkServerDataSource {
	getCart(unique: string, context: UcplCallContext): Promise<UcplResponse<UcplCart>> {
		return request({ method: 'GET', url: '/carts/{cartId}', path: { cartId: unique }, parse: parseCart }, context);
	}

	getStore(unique: string): Promise<UcplResponse<UcplStore>> {
		return request({ method: 'GET', url: '/stores/{idOrAlias}', path: { idOrAlias: unique }, parse: parseStore }, {});
	}

	/** The only call that shows whether a product exists. */
	getProductVariants(productReference: string, context: UcplCallContext): Promise<UcplResponse<true>> {
		return request(
			{
				method: 'GET',
				url: '/products/summaries/{productReference}/variants',
				path: { productReference },
				parse: () => true as const,
			},
			context,
		);
	}

	/** The API takes these two fields and no others. */
	createPaymentLink(
		cartUnique: string,
		{ validityMinutes, landingPageUrl }: UcplPaymentLinkSettings,
		context: UcplCallContext,
	): Promise<UcplResponse<string>> {
		return request(
			{
				method: 'POST',
				url: '/carts/{cartId}/payment-link',
				path: { cartId: cartUnique },
				body: { validityPeriod: validityMinutes, landingPageUrl },
				parse: parsePaymentLink,
				fieldNames: { validityperiod: 'validityMinutes', landingpageurl: 'landingPageUrl' },
			},
			context,
		);
	}
}
