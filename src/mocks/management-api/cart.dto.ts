import { cartTotalOf, lineTotalsOf, totalQuantityOf } from '../commerce/cart-totals.js';
import type { Address, Cart, CartLine, Contact, Customer, Notes } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import type { Currency } from '../commerce/currency.js';
import type { Taxation } from '../commerce/price.js';
import { adjustedPriceDto, priceDto, type AdjustedPriceDto, type PriceDto } from './price.dto.js';
import {
	countryRef,
	currencyRef,
	orderStatusRef,
	storeRef,
	taxClassRef,
	type CountryRefDto,
	type CurrencyRefDto,
	type OrderStatusRefDto,
	type StoreRefDto,
	type TaxClassRefDto,
} from './references.dto.js';

type Nullable<T> = { [K in keyof T]-?: Exclude<T[K], undefined> | null };

export interface AddressDto {
	addressLine1: string | null;
	addressLine2: string | null;
	city: string | null;
	zipCode: string | null;
	country: CountryRefDto | null;
	region: null;
	companyName: string | null;
	companyTaxCode: string | null;
	contact: Nullable<Contact> | null;
}

export interface OrderLineDto {
	id: string;
	productReference: string;
	productVariantReference: string | null;
	sku: string;
	name: string;
	quantity: number;
	attributes: Readonly<Record<string, string>>;
	basePrice: PriceDto | null;
	unitPrice: AdjustedPriceDto | null;
	totalPrice: AdjustedPriceDto | null;
	properties: Readonly<Record<string, string>>;
	bundleId: string | null;
	orderLines: OrderLineDto[];
}

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

const contactDto = ({ firstName, lastName, email, telephone }: Contact): Nullable<Contact> => ({
	firstName: firstName ?? null,
	lastName: lastName ?? null,
	email: email ?? null,
	telephone: telephone ?? null,
});

const addressDto = (address: Address, commerce: Commerce): AddressDto => ({
	addressLine1: address.addressLine1 ?? null,
	addressLine2: address.addressLine2 ?? null,
	city: address.city ?? null,
	zipCode: address.zipCode ?? null,
	country: address.countryId === undefined ? null : countryRef(commerce, address.countryId),
	region: null,
	companyName: address.companyName ?? null,
	companyTaxCode: address.companyTaxCode ?? null,
	contact: address.contact ? contactDto(address.contact) : null,
});

const orderLineDto = (line: CartLine, currency: Currency, taxation: Taxation): OrderLineDto => {
	const totals = lineTotalsOf(line, currency, taxation);
	return {
		id: line.id,
		productReference: line.productReference,
		productVariantReference: line.productVariantReference ?? null,
		sku: line.sku,
		name: line.name,
		quantity: line.quantity,
		attributes: line.attributes,
		basePrice: totals ? priceDto(totals.base, currency) : null,
		unitPrice: totals ? adjustedPriceDto(totals.unit, currency) : null,
		totalPrice: totals ? adjustedPriceDto(totals.total, currency) : null,
		properties: line.properties,
		bundleId: line.bundleId ?? null,
		orderLines: line.lines.map((part) => orderLineDto(part, currency, taxation)),
	};
};

const pricesOf = (
	cart: Cart,
	{ stores, currencies }: Commerce,
): Pick<OrderDto, 'orderLines' | 'subtotalPrice' | 'totalPrice' | 'taxClass' | 'taxRate' | 'orderStatus'> => {
	const store = stores.get(cart.storeId);
	const currency = currencies.get(cart.currencyId);
	if (!store || !currency) throw new Error(`Cart ${cart.cartNumber} is of no store or currency that there is.`);
	const taxation: Taxation = { rate: store.taxClass.rate, included: store.pricesIncludeTax };
	const total = adjustedPriceDto(cartTotalOf(cart.lines, currency, taxation), currency);
	return {
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		orderStatus: orderStatusRef(store.orderStatus),
		orderLines: cart.lines.map((line) => orderLineDto(line, currency, taxation)),
		subtotalPrice: total,
		totalPrice: total,
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
