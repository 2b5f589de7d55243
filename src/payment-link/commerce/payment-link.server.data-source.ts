import { parseCart } from './cart.parse.js';
import type { UcplResponse } from './commerce-error.js';
import { parsePaymentLink, parseStore } from './parse.js';
import { request } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplPaymentLinkSettings, UcplProductReference, UcplStore } from './types.js';

/** The calls of Commerce's Management API that payment links need. */
export class UcplPaymentLinkServerDataSource {
	/** Without `fields` and `expand`, whose syntax the contract does not describe: what an answer leaves out is worked out. */
	getCart(unique: string, context: UcplCallContext): Promise<UcplResponse<UcplCart>> {
		const parse = (order: unknown) => parseCart(order, context.culture);
		return request({ method: 'GET', url: '/carts/{cartId}', path: { cartId: unique }, parse }, context);
	}

	getStore(unique: string): Promise<UcplResponse<UcplStore>> {
		return request({ method: 'GET', url: '/stores/{idOrAlias}', path: { idOrAlias: unique }, parse: parseStore }, {});
	}

	/** A 404 means that the store no longer has the product, or the variant. The contract names no status for that. */
	getProduct(
		{ productReference = '', variantReference }: UcplProductReference,
		context: UcplCallContext,
	): Promise<UcplResponse<true>> {
		const isVariant = variantReference !== undefined;
		return request(
			{
				method: 'GET',
				url: `/products/{productReference}${isVariant ? '/variants/{variantReference}' : ''}`,
				path: { productReference, ...(isVariant && { variantReference }) },
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
