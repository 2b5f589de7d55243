import { listOf, objectOf, optionalText, textOf } from '../management-api/parse.js';
import type { StoreListItem, StoreModel } from './types.js';

/** @throws {UnexpectedAnswerError} when the answer is no StoreDto. */
export function parseStore(answer: unknown): StoreModel {
	const store = objectOf(answer, 'a store');
	const alias = textOf(store.alias, 'the alias of a store');
	return {
		...store,
		id: textOf(store.id, 'the id of a store'),
		alias,
		name: optionalText(store.name) ?? alias,
		abandonedCartLandingPageUrl: optionalText(store.abandonedCartLandingPageUrl),
	};
}

/** @throws {UnexpectedAnswerError} when the answer is no session. */
export const parseStoresOfSession = (answer: unknown): StoreListItem[] =>
	listOf(objectOf(answer, 'the session').stores, 'the stores of the session', (item) => {
		const { id, name } = parseStore(item);
		return { unique: id, name };
	});
