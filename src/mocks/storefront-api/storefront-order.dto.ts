import type { Address, Cart, CartLine } from '../commerce/cart.js';
import { cartTotalOf, lineTotalsOf } from '../commerce/cart-totals.js';
import type { Commerce } from '../commerce/commerce.js';
import { NO_PRICE } from '../commerce/price.js';
import { pricingOf, type Pricing } from '../commerce/pricing.js';
import { orderFacts, type OrderFactsDto } from '../http/order-facts.dto.js';
import { orderLineFacts, type OrderLineFactsDto } from '../http/order-line-facts.dto.js';
import {
	adjustedAmountDto,
	adjustedPriceDto,
	type AdjustedAmountDto,
	type AdjustedPriceDto,
} from '../http/price.dto.js';
import { countryRef, taxClassRef, type CountryRefDto, type TaxClassRefDto } from '../http/references.dto.js';
import { transactionDto, type TransactionDto } from '../http/transaction.dto.js';
import { addressProperties } from './address-properties.js';

export interface StorefrontOrderLineDto extends OrderLineFactsDto {
	taxClass: TaxClassRefDto;
	taxRate: number;
	attributes: { name: NamedDto; value: NamedDto }[];
	basePrice: AdjustedPriceDto | null;
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
export interface StorefrontOrderDto extends OrderFactsDto {
	customerInfo: {
		customerReference: string | null;
		firstName: string | null;
		lastName: string | null;
		email: string | null;
	};
	paymentInfo: FeeDto & { paymentMethod: null };
	shippingInfo: FeeDto & { shippingMethod: null; shippingOption: null };
	transactionInfo: TransactionDto | null;
	transactionAmount: AdjustedAmountDto;
	discountCodes: { discount: null; code: string; isFulfilled: boolean }[];
	discounts: never[];
	orderLines: StorefrontOrderLineDto[];
	/** Includes the parts of addresses that have no field of their own: see {@link addressProperties}. */
	properties: Readonly<Record<string, string>>;
}

const lineDto = (line: CartLine, pricing: Pricing): StorefrontOrderLineDto => {
	const { store, currency, taxation } = pricing;
	const totals = lineTotalsOf(line, currency, taxation);
	return {
		...orderLineFacts(line, pricing),
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		attributes: Object.entries(line.attributes).map(([name, value]) => ({
			name: { alias: name, name },
			value: { alias: value, name: value },
		})),
		basePrice: totals ? adjustedPriceDto(totals.base, currency) : null,
		orderLines: line.lines.map((part) => lineDto(part, pricing)),
	};
};

export const storefrontOrderDto = (cart: Cart, commerce: Commerce): StorefrontOrderDto => {
	const pricing = pricingOf(cart, commerce);
	const { currency, taxation } = pricing;
	const feeDto = ({ countryId }: Address): FeeDto => ({
		country: countryId === undefined ? null : countryRef(commerce, countryId),
		region: null,
		taxRate: taxation.rate,
		totalPrice: adjustedPriceDto(NO_PRICE, currency),
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
		paymentInfo: { ...feeDto(cart.billing), paymentMethod: null },
		shippingInfo: { ...feeDto(cart.shipping), shippingMethod: null, shippingOption: null },
		transactionInfo: cart.transaction ? transactionDto(cart.transaction, currency) : null,
		transactionAmount: adjustedAmountDto(cartTotalOf(cart.lines, currency, taxation).withTax, currency),
		discountCodes: cart.codes.map((code) => ({ discount: null, code, isFulfilled: false })),
		discounts: [],
		orderLines: cart.lines.map((line) => lineDto(line, pricing)),
		properties: { ...cart.properties, ...addressProperties(cart) },
	};
};
