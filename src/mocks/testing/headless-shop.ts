import type { Commerce } from '../commerce/commerce.js';
import { storefrontApiClient, type StorefrontCallOptions } from './storefront-api.js';

interface Money {
	readonly withTax: number;
	readonly tax: number;
	readonly currency: { readonly code: string };
}

interface Total {
	readonly withoutAdjustments: Money;
	readonly value: Money;
	readonly totalAdjustment: Money;
}

interface Named {
	readonly alias: string;
	readonly name: string;
}

interface Country {
	readonly code: string;
	readonly name: string;
}

interface Line {
	readonly id: string;
	readonly productReference: string;
	readonly name: string;
	readonly quantity: number;
	readonly totalPrice: Total;
	readonly attributes?: readonly { readonly name: Named; readonly value: Named }[];
}

interface Order {
	readonly id: string;
	readonly orderNumber?: string;
	readonly isFinalized: boolean;
	readonly totalQuantity: number;
	readonly subtotalPrice: Total;
	readonly totalPrice: Total;
	readonly orderLines: readonly Line[];
	readonly properties: Readonly<Record<string, string>>;
	readonly paymentInfo: {
		readonly totalPrice: Total;
		readonly country?: Country;
		readonly paymentMethod?: Named & { readonly paymentProviderAlias: string };
	};
	readonly shippingInfo: {
		readonly totalPrice: Total;
		readonly country?: Country;
		readonly shippingMethod?: Named;
	};
}

const money = ({ withTax, currency }: Money): string => `${withTax.toFixed(2)} ${currency.code}`;

/** Reads an order without asking what it contains, as shops do: anything that is missing throws. */
const cartOf = (order: Order) => ({
	id: order.id,
	number: order.orderNumber,
	isComplete: order.isFinalized,
	quantity: order.totalQuantity,
	subtotal: money(order.subtotalPrice.withoutAdjustments),
	shipping: money(order.shippingInfo.totalPrice.withoutAdjustments),
	payment: money(order.paymentInfo.totalPrice.withoutAdjustments),
	discount: money(order.totalPrice.totalAdjustment),
	total: money(order.totalPrice.value),
	amount: order.totalPrice.value.withTax,
	tax: order.totalPrice.value.tax.toFixed(2),
	lines: order.orderLines.map((line) => ({
		id: line.id,
		product: line.productReference,
		title: [line.name, ...(line.attributes ?? []).map(({ name, value }) => `${name.name}: ${value.name}`)].join(', '),
		quantity: line.quantity,
		total: money(line.totalPrice.withoutAdjustments),
	})),
	properties: order.properties,
	billingCountry: order.paymentInfo.country,
	paymentMethod: order.paymentInfo.paymentMethod,
	shippingCountry: order.shippingInfo.country,
	shippingMethod: order.shippingInfo.shippingMethod,
});

const EXPAND = 'expand=$prices,paymentInfo[country,paymentMethod],shippingInfo[country,shippingMethod]';

/** The client of a headless shop, which reads every answer without checks. Rejects for any status but 200. */
export const headlessShop = (commerce: Commerce) => {
	const call = storefrontApiClient(commerce);
	const ask = async <T>(path: string, options?: StorefrontCallOptions): Promise<T> => {
		const answer = await call(path, options);
		if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
		return (await answer.json()) as T;
	};
	const order = async (path: string, options?: StorefrontCallOptions) =>
		cartOf(await ask<Order>(`${path}?${EXPAND}`, options));

	return {
		createCart: () => order('/orders', { method: 'POST', body: { currency: 'EUR' } }),
		/** By id, or by the token of a payment link. */
		getCart: (idOrToken: string) => order(`/order/${idOrToken}`),
		addToCart: (id: string, productReference: string, productVariantReference: string | null = null) =>
			order(`/order/${id}`, {
				method: 'POST',
				body: { productReference, productVariantReference, quantity: 1 },
			}),
		updateItems: (id: string, lines: readonly { id: string; quantity: number }[]) =>
			order(`/order/${id}/items`, { method: 'PATCH', body: lines }),
		removeItem: (id: string, lineId: string) => order(`/order/${id}/item/${lineId}`, { method: 'DELETE' }),
		updateCart: (id: string, body: object) => order(`/order/${id}`, { method: 'PATCH', body }),
		countries: async () => (await ask<Country[]>('/countries')).map(({ code, name }) => `${code} ${name}`),
		shippingMethods: async (country: string) =>
			(await ask<Named[]>(`/country/${country}/shippingmethods`)).map(({ alias }) => alias),
		paymentMethods: async (country: string) =>
			(await ask<Named[]>(`/country/${country}/paymentmethods`)).map(({ alias }) => alias),
		shippingRates: async (id: string) =>
			(await ask<(Named & { rates: { value: Money }[] })[]>(`/checkout/${id}/shippingmethods`)).flatMap(
				({ alias, name, rates }) => rates.map(({ value }) => `${alias} ${name} ${money(value)}`),
			),
		paymentFees: async (id: string) =>
			(await ask<(Named & { paymentProviderAlias: string; fee: Money })[]>(`/checkout/${id}/paymentmethods`)).map(
				({ alias, name, paymentProviderAlias, fee }) => `${alias} ${name} ${paymentProviderAlias} ${money(fee)}`,
			),
		startHosted: (id: string) => ask<{ token: string; payUrl: string }>(`/checkout/${id}/token`),
		startInline: (id: string) =>
			ask<{
				orderNumber: string;
				paymentMethod: { settings: Record<string, string>; urls: { callback: string } };
			}>(`/checkout/${id}/initialize`),
		confirm: (id: string, amount: number, transactionId = 'INV-1') =>
			ask<{ orderNumber: string; transactionInfo: { transactionId: string } }>(`/checkout/${id}/confirm?${EXPAND}`, {
				method: 'POST',
				body: { amount, transactionId, paymentStatus: 'Captured' },
			}),
	};
};
