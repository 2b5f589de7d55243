import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { seedIds } from '../../src/mocks/index.js';
import { sandboxAddress } from './sandbox-server.js';

/** Where the sandbox's Storefront API lies. */
export const storefrontUrl = `${sandboxAddress}umbraco/commerce/storefront/api/v1`;

/** @returns the key of this run */
export async function storefrontApiKey(request: APIRequestContext): Promise<string> {
	const settings = (await (await request.get('sandbox/settings')).json()) as { storefrontApiKey: string };
	return settings.storefrontApiKey;
}

/** @returns a link to the ordinary cart, valid for an hour */
export async function paymentLink(request: APIRequestContext, landingPageUrl: string): Promise<string> {
	const answer = await request.post(`umbraco/commerce/management/api/v1/carts/${seedIds.carts.ordinary}/payment-link`, {
		headers: { Authorization: 'Bearer [redacted]', store: 'nordlys' },
		data: { validityPeriod: 60, landingPageUrl },
	});
	return ((await answer.json()) as { paymentLink: string }).paymentLink;
}

/** What a payment provider does in the end: the cart becomes an order. */
export async function pay(request: APIRequestContext, cartId: string): Promise<void> {
	const headers = { 'Api-Key': await storefrontApiKey(request), Store: 'nordlys' };
	const order = await request.get(`${storefrontUrl}/order/${cartId}`, { headers });
	const { transactionAmount } = (await order.json()) as { transactionAmount: { value: { value: number } } };
	const answer = await request.post(`${storefrontUrl}/checkout/${cartId}/confirm`, {
		headers,
		data: { amount: transactionAmount.value.value, transactionId: crypto.randomUUID(), paymentStatus: 'Captured' },
	});
	expect(answer.status()).toBe(200);
}
