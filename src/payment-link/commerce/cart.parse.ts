import { parseDateTime } from './date-time.js';
import { formatPrice } from './format-price.js';
import { array, number, object, parseStoreReference, text } from './parse.js';
import type { UcplCart, UcplCartLine } from './types.js';

function parseLine(value: unknown): UcplCartLine {
	const { productReference, productVariantReference, name, sku, quantity, orderLines } = object(value);
	const reference = text(productReference);
	return {
		productReference: reference,
		variantReference: text(productVariantReference),
		name: text(name) ?? text(sku) ?? reference ?? '',
		quantity: number(quantity) ?? 0,
		lines: array(orderLines).map(parseLine),
	};
}

type Order = ReturnType<typeof object>;

const totalOf = ({ totalPrice }: Order) => object(object(totalPrice).value);

/** By default a price may come without `formatted`. */
function formatTotal(order: Order, culture?: string): string | undefined {
	const { formatted, withTax, currency } = totalOf(order);
	const amount = number(withTax);
	const code = text(object(currency).code) ?? text(object(order.currency).code) ?? '';
	return text(object(formatted).withTax) ?? (amount === undefined ? undefined : formatPrice(amount, code, culture));
}

/** Commerce gives a cart its order number, and its transaction another status, when a customer proceeds to pay. */
const hasPayment = ({ transaction, orderNumber }: Order): boolean =>
	(text(object(transaction).paymentStatus) ?? 'Initialized') !== 'Initialized' || text(orderNumber) !== undefined;

/**
 * @param {unknown} value - an OrderDto
 * @param {string | undefined} culture - for a total that is not formatted; default: the browser's
 * @returns {UcplCart | undefined} its cart, or undefined if it has no id; everything else may be null
 */
export function parseCart(value: unknown, culture?: string): UcplCart | undefined {
	const order = object(value);
	const unique = text(order.id);
	if (unique === undefined) return undefined;

	const customer = object(order.customer);
	const lines = array(order.orderLines).map(parseLine);
	const quantity = number(order.totalQuantity) ?? lines.reduce((sum, line) => sum + line.quantity, 0);
	const isFinalized = order.isFinalized === true || text(order.finalizedDate) !== undefined;

	return {
		unique,
		number: text(order.cartNumber) ?? text(order.orderNumber) ?? '',
		store: parseStoreReference(order.store),
		customerName: [text(customer.firstName), text(customer.lastName)].filter(Boolean).join(' '),
		customerEmail: text(customer.email) ?? '',
		languageIsoCode: text(order.languageIsoCode),
		lines,
		quantity,
		formattedTotal: formatTotal(order, culture),
		updated: parseDateTime(order.updateDate),
		isFree: number(totalOf(order).withTax) === 0,
		isEmpty: lines.length === 0 && quantity === 0,
		isFinalized,
		isPaymentUnderWay: !isFinalized && hasPayment(order),
	};
}
