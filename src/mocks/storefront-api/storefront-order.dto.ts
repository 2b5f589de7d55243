import type { Cart, CartLine } from '../commerce/cart.js';
import { lineTotalsOf } from '../commerce/cart-totals.js';
import { deliveryCountryOf } from '../commerce/chosen-methods.js';
import type { Commerce } from '../commerce/commerce.js';
import type { Currency } from '../commerce/currency.js';
import { orderTotalsOf } from '../commerce/order-totals.js';
import { NO_PRICE, type Price } from '../commerce/price.js';
import { pricingOf, type Pricing } from '../commerce/pricing.js';
import { orderFacts, type OrderFactsDto } from '../http/order-facts.dto.js';
import { orderLineFacts, type OrderLineFactsDto } from '../http/order-line-facts.dto.js';
import {
	adjustedAmountDto,
	adjustedPriceDto,
	type AdjustedAmountDto,
	type AdjustedPriceDto,
	type PriceDto,
} from '../http/price.dto.js';
import { countryRef, paymentMethodRef, shippingMethodRef, taxClassRef } from '../http/references.dto.js';
import type {
	CountryRefDto,
	PaymentMethodRefDto,
	ShippingMethodRefDto,
	TaxClassRefDto,
} from '../http/references.dto.js';
import { transactionDto, type TransactionDto } from '../http/transaction.dto.js';
import { addressProperties } from './address-properties.js';

/** The total of a line or an order, with the adjustments of its parts and its own: there are none here. */
export interface StorefrontTotalDto extends AdjustedPriceDto {
	previousAdjustments: PriceDto;
	withPreviousAdjustments: PriceDto;
	totalAdjustment: PriceDto;
}

export interface StorefrontOrderLineDto extends Omit<OrderLineFactsDto, 'unitPrice' | 'totalPrice'> {
	taxClass: TaxClassRefDto;
	taxRate: number;
	attributes: { name: NamedDto; value: NamedDto }[];
	basePrice: AdjustedPriceDto;
	unitPrice: AdjustedPriceDto;
	totalPrice: StorefrontTotalDto;
	orderLines: StorefrontOrderLineDto[];
}

interface NamedDto {
	alias: string;
	name: string;
}

interface FeeDto {
	country: CountryRefDto | null;
	region: null;
	taxRate: number;
	totalPrice: AdjustedPriceDto;
}

/** An order in the Storefront API. Of the addresses it contains only the countries. */
export interface StorefrontOrderDto extends Omit<OrderFactsDto, 'subtotalPrice' | 'totalPrice'> {
	subtotalPrice: StorefrontTotalDto;
	totalPrice: StorefrontTotalDto;
	customerInfo: {
		customerReference: string | null;
		firstName: string | null;
		lastName: string | null;
		email: string | null;
	};
	paymentInfo: FeeDto & { paymentMethod: PaymentMethodRefDto | null };
	shippingInfo: FeeDto & { shippingMethod: ShippingMethodRefDto | null; shippingOption: null };
	transactionInfo: TransactionDto | null;
	transactionAmount: AdjustedAmountDto;
	discountCodes: { discount: null; code: string; isFulfilled: boolean }[];
	discounts: never[];
	orderLines: StorefrontOrderLineDto[];
	/** Includes the parts of addresses that have no field of their own: see {@link addressProperties}. */
	properties: Readonly<Record<string, string>>;
}

const totalDto = (price: Price, currency: Currency): StorefrontTotalDto => {
	const adjusted = adjustedPriceDto(price, currency);
	const { value, adjustment } = adjusted;
	const adjustments = { previousAdjustments: adjustment, totalAdjustment: adjustment };
	return { ...adjusted, ...adjustments, withPreviousAdjustments: value };
};

/** Clients read the prices of lines without asking whether the product has one. */
const UNPRICED = { base: NO_PRICE, unit: NO_PRICE, total: NO_PRICE };

const lineDto = (line: CartLine, pricing: Pricing): StorefrontOrderLineDto => {
	const { store, currency, taxation } = pricing;
	const { base, unit, total } = lineTotalsOf(line, currency, taxation) ?? UNPRICED;
	return {
		...orderLineFacts(line, pricing),
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		attributes: Object.entries(line.attributes).map(([name, value]) => ({
			name: { alias: name, name },
			value: { alias: value, name: value },
		})),
		basePrice: adjustedPriceDto(base, currency),
		unitPrice: adjustedPriceDto(unit, currency),
		totalPrice: totalDto(total, currency),
		orderLines: line.lines.map((part) => lineDto(part, pricing)),
	};
};

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
		subtotalPrice: totalDto(totals.subtotal, currency),
		totalPrice: totalDto(totals.total, currency),
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
		transactionAmount: adjustedAmountDto(totals.total.withTax, currency),
		discountCodes: cart.codes.map((code) => ({ discount: null, code, isFulfilled: false })),
		discounts: [],
		orderLines: cart.lines.map((line) => lineDto(line, pricing)),
		properties: { ...cart.properties, ...addressProperties(cart) },
	};
};
