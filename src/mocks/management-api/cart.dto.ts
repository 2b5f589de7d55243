import type { Cart, Customer, Notes, ShippingAddress } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { orderTotalsOf } from '../commerce/order-totals.js';
import type { Price } from '../commerce/price.js';
import { pricingOf } from '../commerce/pricing.js';
import { orderFacts, type OrderFactsDto } from '../http/order-facts.dto.js';
import { adjustedPriceDto, type AdjustedPriceDto } from '../http/price.dto.js';
import {
	paymentMethodRef,
	shippingMethodRef,
	type PaymentMethodRefDto,
	type ShippingMethodRefDto,
} from '../http/references.dto.js';
import { transactionDto, type TransactionDto } from '../http/transaction.dto.js';
import { addressDto, contactDto, type AddressDto, type Nullable } from './address.dto.js';
import { orderLineDto, type OrderLineDto } from './order-line.dto.js';

interface MethodPriceDto {
	taxRate: number;
	totalPrice: AdjustedPriceDto;
}

/** A cart is an order that is not finalised yet. */
export interface OrderDto extends OrderFactsDto {
	customer: Nullable<Customer>;
	billing: AddressDto;
	shipping: AddressDto &
		MethodPriceDto &
		Pick<ShippingAddress, 'sameAsBilling' | 'shippingOption'> & { shippingMethod: ShippingMethodRefDto | null };
	payment: MethodPriceDto & { paymentMethod: PaymentMethodRefDto | null };
	transaction: (TransactionDto & { transactionActivities: never[] }) | null;
	discountCodes: { code: string; isFulfilled: boolean }[];
	orderLines: OrderLineDto[];
	properties: Readonly<Record<string, string>>;
	notes: Nullable<Notes>;
}

export const orderDto = (cart: Cart, commerce: Commerce): OrderDto => {
	const pricing = pricingOf(cart, commerce);
	const totals = orderTotalsOf(cart, pricing);
	const priceOfMethod = (price: Price): MethodPriceDto => ({
		taxRate: pricing.taxation.rate,
		totalPrice: adjustedPriceDto(price, pricing.currency),
	});
	return {
		...orderFacts(cart, commerce),
		customer: { ...contactDto(cart.customer), customerReference: cart.customer.customerReference ?? null },
		billing: addressDto(cart.billing, commerce),
		shipping: {
			...addressDto(cart.shipping, commerce),
			sameAsBilling: cart.shipping.sameAsBilling ?? false,
			shippingMethod: shippingMethodRef(commerce, cart.shippingMethod?.id),
			shippingOption: cart.shipping.shippingOption,
			...priceOfMethod(totals.shipping),
		},
		payment: {
			paymentMethod: paymentMethodRef(commerce, cart.paymentMethod?.id),
			...priceOfMethod(totals.payment),
		},
		transaction: cart.transaction
			? { ...transactionDto(cart.transaction, pricing.currency), transactionActivities: [] }
			: null,
		discountCodes: cart.codes.map((code) => ({ code, isFulfilled: false })),
		orderLines: cart.lines.map((line) => orderLineDto(line, pricing)),
		properties: cart.properties,
		notes: {
			customerNotes: cart.notes.customerNotes ?? null,
			internalNotes: cart.notes.internalNotes ?? null,
		},
	};
};
