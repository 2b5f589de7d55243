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
import { parseAttributes } from '../product/attributes.parser.js';
import { SANDBOX_CART_ENTITY_TYPE } from './entity.js';
import { parsePrice } from './price.parser.js';
import type { CartAddress, CartCustomer, CartDetailModel, CartLineModel, CartListItemModel } from './types.js';

const text = (value: unknown) => optionalText(value) ?? '';

function parseCustomer(answer: unknown): CartCustomer {
	const customer = optionalObject(answer);
	return {
		firstName: text(customer?.firstName),
		lastName: text(customer?.lastName),
		email: text(customer?.email),
		telephone: text(customer?.telephone),
		customerReference: text(customer?.customerReference),
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

function parseLine(answer: unknown): CartLineModel {
	const line = objectOf(answer, 'a cart line');
	return {
		unique: textOf(line.id, 'the id of a cart line'),
		isNew: false,
		productReference: text(line.productReference),
		productVariantReference: optionalText(line.productVariantReference),
		name: optionalText(line.name),
		sku: optionalText(line.sku),
		attributes: parseAttributes(line.attributes),
		quantity: optionalNumber(line.quantity),
		unitPrice: parsePrice(line.unitPrice),
		total: parsePrice(line.totalPrice),
		lines: optionalListOf(line.orderLines, 'the lines of a bundle', parseLine),
	};
}

function parseAddress(address: JsonObject | undefined): CartAddress {
	const contact = optionalObject(address?.contact);
	const country = optionalObject(address?.country);
	return {
		companyName: text(address?.companyName),
		firstName: text(contact?.firstName),
		lastName: text(contact?.lastName),
		addressLine1: text(address?.addressLine1),
		addressLine2: text(address?.addressLine2),
		zipCode: text(address?.zipCode),
		city: text(address?.city),
		countryId: text(country?.id),
		// A reference; its name is only there when the server was asked to expand it.
		countryName: optionalText(country?.name) ?? text(country?.code),
	};
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
	const currency = optionalObject(cart.currency);
	const shipping = optionalObject(cart.shipping);
	const notes = optionalObject(cart.notes);
	return {
		...toListItem(cart),
		orderNumber: optionalText(cart.orderNumber),
		languageIsoCode: text(cart.languageIsoCode),
		currency: optionalText(currency?.id) ?? text(currency?.code),
		currencyCode: optionalText(currency?.code),
		lines: optionalListOf(cart.orderLines, 'the lines of a cart', parseLine),
		billing: parseAddress(optionalObject(cart.billing)),
		shipping: { ...parseAddress(shipping), sameAsBilling: shipping?.sameAsBilling === true },
		notes: { customerNotes: text(notes?.customerNotes), internalNotes: text(notes?.internalNotes) },
		subtotal: parsePrice(cart.subtotalPrice),
		shippingTotal: parsePrice(shipping?.totalPrice),
		paymentTotal: parsePrice(optionalObject(cart.payment)?.totalPrice),
		tags: optionalListOf(cart.tags, 'the tags of a cart', (tag) => textOf(tag, 'a tag')),
		createDate: optionalText(cart.createDate),
		finalizedDate: optionalText(cart.finalizedDate),
	};
}
