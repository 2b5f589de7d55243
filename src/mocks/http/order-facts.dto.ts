import { totalQuantityOf } from '../commerce/cart-totals.js';
import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { orderTotalsOf } from '../commerce/order-totals.js';
import { pricingOf } from '../commerce/pricing.js';
import { dateDto } from './date.dto.js';
import { adjustedAmountDto, totalPriceDto, type AdjustedAmountDto, type TotalPriceDto } from './price.dto.js';
import {
	currencyRef,
	orderStatusRef,
	storeRef,
	taxClassRef,
	type CurrencyRefDto,
	type OrderStatusRefDto,
	type StoreRefDto,
	type TaxClassRefDto,
} from './references.dto.js';

/** The fields of an order that both APIs share. A cart is an order that is not finalised yet. */
export interface OrderFactsDto {
	id: string;
	orderNumber: string | null;
	cartNumber: string;
	store: StoreRefDto | null;
	languageIsoCode: string;
	currency: CurrencyRefDto | null;
	taxClass: TaxClassRefDto | null;
	taxRate: number | null;
	orderStatus: OrderStatusRefDto | null;
	giftCards: never[];
	totalQuantity: number;
	subtotalPrice: TotalPriceDto;
	totalPrice: TotalPriceDto;
	transactionAmount: AdjustedAmountDto;
	tags: readonly string[];
	createDate: string;
	updateDate: string;
	finalizedDate: string | null;
	isFinalized: boolean;
}

export const orderFacts = (cart: Cart, commerce: Commerce): OrderFactsDto => {
	const { store, currency, taxation } = pricingOf(cart, commerce);
	const { subtotal, total } = orderTotalsOf(cart, { currency, taxation });
	return {
		id: cart.id,
		orderNumber: cart.orderNumber ?? null,
		cartNumber: cart.cartNumber,
		store: storeRef(commerce, cart.storeId),
		languageIsoCode: cart.languageIsoCode,
		currency: currencyRef(commerce, cart.currencyId),
		taxClass: taxClassRef(store.taxClass),
		taxRate: taxation.rate,
		orderStatus: orderStatusRef(store.orderStatus),
		giftCards: [],
		totalQuantity: totalQuantityOf(cart.lines),
		subtotalPrice: totalPriceDto(subtotal, currency),
		totalPrice: totalPriceDto(total, currency),
		transactionAmount: adjustedAmountDto(total.withTax, currency),
		tags: cart.tags,
		createDate: dateDto(cart.createdAt),
		updateDate: dateDto(cart.updatedAt),
		finalizedDate: cart.finalizedAt === undefined ? null : dateDto(cart.finalizedAt),
		isFinalized: cart.finalizedAt !== undefined,
	};
};
