import { openPaymentLink, type PaymentLinkOptions } from '../../storefront/index.js';
import { cartHintIn } from './cart-hint.js';
import type { CheckoutForm } from './checkout-fields.js';
import { parseMethods } from './methods.js';
import { parseShopOrder } from './shop-order.js';
import { RefusedError, UnavailableError, type Shop } from './shop.js';
import { storefrontApi, type StorefrontApiOptions } from './storefront-api.js';

export type StorefrontApiShopOptions = StorefrontApiOptions &
	Required<Pick<PaymentLinkOptions, 'tokenParameter' | 'errorParameter' | 'now'>>;

const changeFrom = (form: CheckoutForm) => ({
	customer: { firstName: form.firstName, lastName: form.lastName, email: form.email, telephone: form.telephone },
	billingAddress: {
		line1: form.billingLine1,
		line2: form.billingLine2,
		zipCode: form.billingZipCode,
		city: form.billingCity,
		country: form.billingCountry,
	},
	shippingAddress: form.sameAddress
		? { sameAsBilling: true }
		: {
				sameAsBilling: false,
				line1: form.shippingLine1,
				line2: form.shippingLine2,
				zipCode: form.shippingZipCode,
				city: form.shippingCity,
				country: form.shippingCountry,
				contact: { firstName: form.shippingFirstName, lastName: form.shippingLastName },
			},
});

/** For the names of the chosen methods. */
const EXPAND = 'expand=shippingInfo[shippingMethod],paymentInfo[paymentMethod]';

/** A headless shop, with the storefront kit and the Storefront API over HTTP. */
export const storefrontApiShop = (options: StorefrontApiShopOptions): Shop => {
	const ask = storefrontApi(options);
	/** @throws RefusedError if there is nothing to change. */
	const change = async (method: 'POST' | 'PATCH', path: string, body: unknown): Promise<unknown> => {
		const answer = await ask(method, path, body);
		if (answer === undefined) throw new RefusedError('The cart does not exist.');
		return answer;
	};
	const at = (id: string) => `/order/${encodeURIComponent(id)}`;
	const checkout = (id: string) => `/checkout/${encodeURIComponent(id)}`;
	return {
		async open(request) {
			const landing = await openPaymentLink(request, options);
			if (landing.kind !== 'dead' || landing.reason !== 'expired' || !landing.redirect) return landing;
			return { ...landing, expiredCart: cartHintIn(new URL(request.url).searchParams.get(options.tokenParameter)) };
		},
		order: async (id) => parseShopOrder(await ask('GET', `${at(id)}?${EXPAND}`)),
		async createCart() {
			const cart = parseShopOrder(await change('POST', '/orders', {}));
			if (!cart) throw new UnavailableError('The store did not return a cart.');
			return cart.id;
		},
		async addProduct(cartId, { product, variant }) {
			await change('POST', at(cartId), {
				productReference: product,
				productVariantReference: variant,
				quantity: 1,
			});
		},
		async change(cartId, form) {
			await change('PATCH', at(cartId), changeFrom(form));
		},
		async methods(cartId) {
			const [shipping, payment] = await Promise.all([
				ask('GET', `${checkout(cartId)}/shippingmethods`),
				ask('GET', `${checkout(cartId)}/paymentmethods`),
			]);
			return parseMethods({ shipping, payment });
		},
		async choose(cartId, { shipping, payment }) {
			await change('PATCH', at(cartId), { shippingMethod: shipping, paymentMethod: payment });
		},
		async tag(cartId, tags) {
			await change('PATCH', at(cartId), { tags });
		},
		async pay(cartId, { transactionId, amount }) {
			await change('POST', `${checkout(cartId)}/confirm`, { amount, transactionId, paymentStatus: 'Captured' });
		},
	};
};
