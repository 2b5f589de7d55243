import type { Cart, CartLine } from '../commerce/cart.js';
import { deliveryCountryOf } from '../commerce/chosen-methods.js';
import type { Commerce } from '../commerce/commerce.js';
import { orderTotalsOf } from '../commerce/order-totals.js';
import type { Price } from '../commerce/price.js';
import { pricingOf, type Pricing } from '../commerce/pricing.js';
import { orderFacts, type OrderFactsDto } from '../http/order-facts.dto.js';
import { orderLineFacts, type OrderLineFactsDto } from '../http/order-line-facts.dto.js';
import { adjustedPriceDto, type AdjustedPriceDto } from '../http/price.dto.js';
import { countryRef, paymentMethodRef, shippingMethodRef } from '../http/references.dto.js';
import type { CountryRefDto, PaymentMethodRefDto, ShippingMethodRefDto } from '../http/references.dto.js';
import { transactionDto, type TransactionDto } from '../http/transaction.dto.js';
import { addressProperties } from './address-properties.js';

export interface StorefrontOrderLineDto extends OrderLineFactsDto {
	orderLines: StorefrontOrderLineDto[];
}

interface FeeDto {
	country: CountryRefDto | null;
	region: null;
	taxRate: number;
	totalPrice: AdjustedPriceDto;
}

/** An order in the Storefront API. Of the addresses it contains only the countries. */
export interface StorefrontOrderDto extends OrderFactsDto {
	customerInfo: {
		customerReference: string | null;
		firstName: string | null;
		lastName: string | null;
		email: string | null;
	};
	paymentInfo: FeeDto & { paymentMethod: PaymentMethodRefDto | null };
	shippingInfo: FeeDto & { shippingMethod: ShippingMethodRefDto | null; shippingOption: null };
	transactionInfo: TransactionDto | null;
	discountCodes: { discount: null; code: string; isFulfilled: boolean }[];
	discounts: never[];
	orderLines: StorefrontOrderLineDto[];
	/** Includes the parts of addresses that have no field of their own: see {@link addressProperties}. */
	properties: Readonly<Record<string, string>>;
}

const lineDto = (line: CartLine, pricing: Pricing): StorefrontOrderLineDto => ({
	...orderLineFacts(line, pricing),
	orderLines: line.lines.map((part) => lineDto(part, pricing)),
});

export const storefrontOrderDto = (cart: Cart, commerce: Commerce): StorefrontOrderDto => {
	const pricing = pricingOf(cart, commerce);
	const { currency, taxation } = pricing;
	const totals = orderTotalsOf(cart, pricing);
	const feeDto = (countryId: string | undefined, price: Price): FeeDto => ({
		country: countryId === undefined ? null : countryRef(commerce, countryId),
		region: null,
		taxRate: taxation.rate,
		totalPrice: adjustedPriceDto(price, currency),
	});
	const { customerReference, firstName, lastName, email } = cart.customer;
	return {
		...orderFacts(cart, commerce),
		customerInfo: {
			customerReference: customerReference ?? null,
			firstName: firstName ?? null,
			lastName: lastName ?? null,
			email: email ?? null,
		},
		paymentInfo: {
			...feeDto(cart.billing.countryId, totals.payment),
			paymentMethod: paymentMethodRef(commerce, cart.paymentMethod?.id),
		},
		shippingInfo: {
			...feeDto(deliveryCountryOf(cart), totals.shipping),
			shippingMethod: shippingMethodRef(commerce, cart.shippingMethod?.id),
			shippingOption: null,
		},
		transactionInfo: cart.transaction ? transactionDto(cart.transaction, currency) : null,
		discountCodes: cart.codes.map((code) => ({ discount: null, code, isFulfilled: false })),
		discounts: [],
		orderLines: cart.lines.map((line) => lineDto(line, pricing)),
		properties: { ...cart.properties, ...addressProperties(cart) },
	};
};
