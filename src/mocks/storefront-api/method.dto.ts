import type { Cart } from '../commerce/cart.js';
import { paymentMethodsFor, shippingMethodsFor } from '../commerce/chosen-methods.js';
import type { CheckoutMethod } from '../commerce/checkout-method.js';
import type { Commerce } from '../commerce/commerce.js';
import { toMinorUnits } from '../commerce/currency.js';
import type { PaymentMethod } from '../commerce/payment-method.js';
import { priceOf } from '../commerce/price.js';
import { pricingOf } from '../commerce/pricing.js';
import { priceIn } from '../commerce/product.js';
import { priceDto, type PriceDto } from '../http/price.dto.js';
import { storeRef, taxClassRef, type StoreRefDto, type TaxClassRefDto } from '../http/references.dto.js';

export interface ShippingMethodDto {
	id: string;
	alias: string;
	name: string;
	store: StoreRefDto | null;
	sku: string;
	taxClass: TaxClassRefDto | null;
}

export interface PaymentMethodDto extends ShippingMethodDto {
	paymentProviderAlias: string;
}

export interface ShippingMethodWithRatesDto extends ShippingMethodDto {
	rates: { value: PriceDto }[];
}

export interface PaymentMethodWithFeeDto extends PaymentMethodDto {
	fee: PriceDto | null;
}

export const shippingMethodDto = (method: CheckoutMethod, commerce: Commerce): ShippingMethodDto => {
	const store = commerce.stores.get(method.storeId);
	return {
		id: method.id,
		alias: method.alias,
		name: method.name,
		store: storeRef(commerce, method.storeId),
		sku: method.sku,
		taxClass: store ? taxClassRef(store.taxClass) : null,
	};
};

export const paymentMethodDto = (method: PaymentMethod, commerce: Commerce): PaymentMethodDto => ({
	...shippingMethodDto(method, commerce),
	paymentProviderAlias: method.paymentProviderAlias,
});

/** @returns the method's price in the currency of the order, with the store's tax; null when it has none. */
export const methodPriceDto = (
	method: CheckoutMethod,
	order: Pick<Cart, 'storeId' | 'currencyId'>,
	commerce: Commerce,
): PriceDto | null => {
	const price = priceIn(method, order.currencyId);
	if (price === undefined) return null;
	const { currency, taxation } = pricingOf(order, commerce);
	return priceDto(priceOf(toMinorUnits(price, currency), taxation), currency);
};

/** @returns the ways of delivery for the order, each with its rate. */
export const shippingMethodsDto = (order: Cart, commerce: Commerce): ShippingMethodWithRatesDto[] =>
	shippingMethodsFor(order, commerce).map((method) => {
		const value = methodPriceDto(method, order, commerce);
		return { ...shippingMethodDto(method, commerce), rates: value ? [{ value }] : [] };
	});

/** @returns the ways to pay for the order, each with its fee. */
export const paymentMethodsDto = (order: Cart, commerce: Commerce): PaymentMethodWithFeeDto[] =>
	paymentMethodsFor(order, commerce).map((method) => ({
		...paymentMethodDto(method, commerce),
		fee: methodPriceDto(method, order, commerce),
	}));
