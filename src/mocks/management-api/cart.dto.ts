import { cartTotalOf, totalQuantityOf } from '../commerce/cart-totals.js';
import type { Cart, Customer, Notes } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { pricingOf } from '../commerce/pricing.js';
import { addressDto, contactDto, type AddressDto, type Nullable } from './address.dto.js';
import { orderLineDto, type OrderLineDto } from './order-line.dto.js';
import { adjustedPriceDto, type AdjustedPriceDto } from '../http/price.dto.js';
import {
	currencyRef,
	orderStatusRef,
	storeRef,
	taxClassRef,
	type CurrencyRefDto,
	type OrderStatusRefDto,
	type StoreRefDto,
	type TaxClassRefDto,
} from '../http/references.dto.js';
import { transactionDto, type TransactionDto } from '../http/transaction.dto.js';

/** A cart is an order not yet finalised. */
export interface OrderDto {
	id: string;
	orderNumber: string | null;
	cartNumber: string;
	store: StoreRefDto | null;
	languageIsoCode: string;
	currency: CurrencyRefDto | null;
	taxClass: TaxClassRefDto | null;
	taxRate: number | null;
	orderStatus: OrderStatusRefDto | null;
	customer: Nullable<Customer>;
	billing: AddressDto;
	shipping: AddressDto & { sameAsBilling: boolean; shippingMethod: null };
	payment: { paymentMethod: null };
	transaction: TransactionDto | null;
	discountCodes: { code: string }[];
	giftCards: never[];
	totalQuantity: number;
	subtotalPrice: AdjustedPriceDto | null;
	totalPrice: AdjustedPriceDto | null;
	orderLines: OrderLineDto[];
	properties: Readonly<Record<string, string>>;
	notes: Nullable<Notes>;
	tags: readonly string[];
	createDate: string;
	updateDate: string;
	finalizedDate: string | null;
	isFinalized: boolean;
}

const pricesOf = (
	cart: Cart,
	commerce: Commerce,
): Pick<
	OrderDto,
	'orderLines' | 'subtotalPrice' | 'totalPrice' | 'transaction' | 'taxClass' | 'taxRate' | 'orderStatus'
> => {
	const { store, currency, taxation } = pricingOf(cart, commerce);
	const total = adjustedPriceDto(cartTotalOf(cart.lines, currency, taxation), currency);
	return {
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		orderStatus: orderStatusRef(store.orderStatus),
		orderLines: cart.lines.map((line) => orderLineDto(line, currency, taxation)),
		subtotalPrice: total,
		totalPrice: total,
		transaction: cart.transaction ? transactionDto(cart.transaction, currency) : null,
	};
};

export const orderDto = (cart: Cart, commerce: Commerce): OrderDto => ({
	id: cart.id,
	orderNumber: cart.orderNumber ?? null,
	cartNumber: cart.cartNumber,
	store: storeRef(commerce, cart.storeId),
	languageIsoCode: cart.languageIsoCode,
	currency: currencyRef(commerce, cart.currencyId),
	customer: { ...contactDto(cart.customer), customerReference: cart.customer.customerReference ?? null },
	billing: addressDto(cart.billing, commerce),
	shipping: {
		...addressDto(cart.shipping, commerce),
		sameAsBilling: cart.shipping.sameAsBilling ?? false,
		shippingMethod: null,
	},
	payment: { paymentMethod: null },
	discountCodes: cart.codes.map((code) => ({ code })),
	giftCards: [],
	totalQuantity: totalQuantityOf(cart.lines),
	...pricesOf(cart, commerce),
	properties: cart.properties,
	notes: {
		customerNotes: cart.notes.customerNotes ?? null,
		internalNotes: cart.notes.internalNotes ?? null,
	},
	tags: cart.tags,
	createDate: cart.createdAt,
	updateDate: cart.updatedAt,
	finalizedDate: cart.finalizedAt ?? null,
	isFinalized: cart.finalizedAt !== undefined,
});
