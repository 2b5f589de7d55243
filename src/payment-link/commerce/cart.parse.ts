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

/** @returns {UcplCart | undefined} the cart of an OrderDto, or undefined if it has no id; everything else may be null */
export function parseCart(value: unknown): UcplCart | undefined {
	const order = object(value);
	const unique = text(order.id);
	if (unique === undefined) return undefined;

	const customer = object(order.customer);
	const total = object(object(order.totalPrice).value);
	const lines = array(order.orderLines).map(parseLine);
	const quantity = number(order.totalQuantity) ?? lines.reduce((sum, line) => sum + line.quantity, 0);

	return {
		unique,
		number: text(order.cartNumber) ?? text(order.orderNumber) ?? '',
		store: parseStoreReference(order.store),
		customerName: [text(customer.firstName), text(customer.lastName)].filter(Boolean).join(' '),
		customerEmail: text(customer.email) ?? '',
		languageIsoCode: text(order.languageIsoCode),
		lines,
		quantity,
		formattedTotal: text(object(total.formatted).withTax),
		isFree: number(total.withTax) === 0,
		isEmpty: lines.length === 0 && quantity === 0,
		isFinalized: order.isFinalized === true || text(order.finalizedDate) !== undefined,
	};
}
