import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';
import { seedIds } from '../../src/mocks/index.js';
import { sandboxAddress } from './sandbox-server.js';

/** The address of the sandbox's Storefront API. */
export const storefrontUrl = `${sandboxAddress}umbraco/commerce/storefront/api/v1`;

/** @returns the key of the Storefront API */
export async function storefrontApiKey(request: APIRequestContext): Promise<string> {
	const settings = (await (await request.get('sandbox/settings')).json()) as { storefrontApiKey: string };
	return settings.storefrontApiKey;
}

/** @returns a link that is valid for an hour */
export async function paymentLink(
	request: APIRequestContext,
	landingPageUrl: string,
	cartId: string = seedIds.carts.ordinary,
): Promise<string> {
	const answer = await request.post(`umbraco/commerce/management/api/v1/carts/${cartId}/payment-link`, {
		headers: { Authorization: 'Bearer [redacted]', store: 'nordlys' },
		data: { validityPeriod: 60, landingPageUrl },
	});
	return ((await answer.json()) as { paymentLink: string }).paymentLink;
}

/** Turns the cart into an order, as a payment provider does. */
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
