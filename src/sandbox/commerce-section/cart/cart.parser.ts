import {
	type JsonObject,
	listOf,
	numberOf,
	objectOf,
	optionalListOf,
	optionalNumber,
	optionalObject,
	optionalText,
	textOf,
} from '../management-api/parse.js';
import { SANDBOX_CART_ENTITY_TYPE } from './entity.js';
import { parsePrice } from './price.parser.js';
import type { CartCustomer, CartDetailModel, CartLineModel, CartListItemModel } from './types.js';

/** @returns the parts that are texts, joined; undefined where there is none */
const joined = (separator: string, ...parts: unknown[]) =>
	optionalText(parts.map(optionalText).filter(Boolean).join(separator));

function parseCustomer(answer: unknown): CartCustomer {
	const customer = optionalObject(answer);
	return {
		name: joined(' ', customer?.firstName, customer?.lastName),
		email: optionalText(customer?.email),
		telephone: optionalText(customer?.telephone),
		reference: optionalText(customer?.customerReference),
	};
}

function toListItem(cart: JsonObject): CartListItemModel {
	const unique = textOf(cart.id, 'the id of a cart');
	return {
		entityType: SANDBOX_CART_ENTITY_TYPE,
		unique,
		name: optionalText(cart.cartNumber) ?? optionalText(cart.orderNumber) ?? unique,
		customer: parseCustomer(cart.customer),
		totalQuantity: optionalNumber(cart.totalQuantity),
		total: parsePrice(cart.totalPrice),
		updateDate: optionalText(cart.updateDate),
		isFinalized: cart.isFinalized === true || optionalText(cart.finalizedDate) !== undefined,
	};
}

function parseAttributes(answer: unknown): string[] {
	const attributes = Object.entries(optionalObject(answer) ?? {});
	return attributes.filter(([, value]) => optionalText(value)).map(([name, value]) => `${name}: ${String(value)}`);
}

function parseLine(answer: unknown): CartLineModel {
	const line = objectOf(answer, 'a cart line');
	return {
		unique: textOf(line.id, 'the id of a cart line'),
		name: optionalText(line.name),
		sku: optionalText(line.sku),
		attributes: parseAttributes(line.attributes),
		quantity: optionalNumber(line.quantity),
		unitPrice: parsePrice(line.unitPrice),
		total: parsePrice(line.totalPrice),
		lines: optionalListOf(line.orderLines, 'the lines of a bundle', parseLine),
	};
}

/** A country or region is a reference; its name is only there when the server was asked to expand it. */
function placeOf(answer: unknown): string | undefined {
	const place = optionalObject(answer);
	return optionalText(place?.name) ?? optionalText(place?.code);
}

function parseAddress(address: JsonObject | undefined): string[] {
	const contact = optionalObject(address?.contact);
	return [
		optionalText(address?.companyName),
		joined(' ', contact?.firstName, contact?.lastName),
		optionalText(address?.addressLine1),
		optionalText(address?.addressLine2),
		joined(' ', address?.zipCode, address?.city),
		joined(', ', placeOf(address?.region), placeOf(address?.country)),
	].filter((line) => line !== undefined);
}

/** @throws {UnexpectedAnswerError} when the answer is no page of carts. */
export function parseCartPage(answer: unknown): { items: CartListItemModel[]; total: number } {
	const page = objectOf(answer, 'a page of carts');
	return {
		items: listOf(page.items, 'the carts of a page', (item) => toListItem(objectOf(item, 'a cart'))),
		total: numberOf(page.total, 'the number of carts'),
	};
}

/** @throws {UnexpectedAnswerError} when the answer is no cart. */
export function parseCart(answer: unknown): CartDetailModel {
	const cart = objectOf(answer, 'a cart');
	const billing = optionalObject(cart.billing);
	const shipping = optionalObject(cart.shipping);
	const notes = optionalObject(cart.notes);
	return {
		...toListItem(cart),
		orderNumber: optionalText(cart.orderNumber),
		languageIsoCode: optionalText(cart.languageIsoCode),
		currencyCode: optionalText(optionalObject(cart.currency)?.code),
		lines: optionalListOf(cart.orderLines, 'the lines of a cart', parseLine),
		billingAddress: parseAddress(billing),
		shippingAddress: parseAddress(shipping?.sameAsBilling === true ? billing : shipping),
		subtotal: parsePrice(cart.subtotalPrice),
		shippingTotal: parsePrice(shipping?.totalPrice),
		paymentTotal: parsePrice(optionalObject(cart.payment)?.totalPrice),
		customerNotes: optionalText(notes?.customerNotes),
		internalNotes: optionalText(notes?.internalNotes),
		tags: optionalListOf(cart.tags, 'the tags of a cart', (tag) => textOf(tag, 'a tag')),
		createDate: optionalText(cart.createDate),
		finalizedDate: optionalText(cart.finalizedDate),
	};
}
