import { objectOf, optionalListOf, optionalNumber, optionalText, textOf } from '../management-api/parse.js';
import { SANDBOX_CART_ENTITY_TYPE } from './entity.js';
import type { CartDetailModel, CartLine } from './types.js';

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
 * @returns the cart with all its fields; untyped ones are checked where they are read
 * @throws {UnexpectedAnswerError} when the answer is not a cart
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
