import {
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
import type { CartDetailModel, CartLine, CartListItemModel } from './types.js';

function parseLine(answer: unknown): CartLine {
	const line = objectOf(answer, 'a cart line');
	return {
		...line,
		id: textOf(line.id, 'the id of a cart line'),
		quantity: optionalNumber(line.quantity),
		orderLines: optionalListOf(line.orderLines, 'the lines of a bundle', parseLine),
	};
}

/**
 * @returns the cart as it came; what is not typed is checked where it is read
 * @throws {UnexpectedAnswerError} when the answer is not a cart.
 */
export function parseCart(answer: unknown): CartDetailModel {
	const cart = objectOf(answer, 'a cart');
	const unique = textOf(cart.id, 'the id of a cart');
	return {
		...cart,
		entityType: SANDBOX_CART_ENTITY_TYPE,
		unique,
		name: optionalText(cart.cartNumber) ?? optionalText(cart.orderNumber) ?? unique,
		isFinalized: cart.isFinalized === true || optionalText(cart.finalizedDate) !== undefined,
		orderLines: optionalListOf(cart.orderLines, 'the lines of a cart', parseLine),
	};
}

function parseListItem(answer: unknown): CartListItemModel {
	const cart = parseCart(answer);
	const customer = optionalObject(cart.customer);
	return {
		entityType: cart.entityType,
		unique: cart.unique,
		name: cart.name,
		customer: {
			firstName: optionalText(customer?.firstName) ?? '',
			lastName: optionalText(customer?.lastName) ?? '',
			email: optionalText(customer?.email) ?? '',
		},
		totalQuantity: optionalNumber(cart.totalQuantity),
		total: parsePrice(cart.totalPrice),
		updateDate: optionalText(cart.updateDate),
		isFinalized: cart.isFinalized,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is not a page of carts. */
export function parseCartPage(answer: unknown): { items: CartListItemModel[]; total: number } {
	const page = objectOf(answer, 'a page of carts');
	return {
		items: listOf(page.items, 'the carts of a page', parseListItem),
		total: numberOf(page.total, 'the number of carts'),
	};
}
