import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce } from '../management-api/commerce-request.js';
import { listOf, objectOf, optionalText, textOf } from '../management-api/parse.js';
import type { StoreModel } from './types.js';

/** @throws {UnexpectedAnswerError} when the answer is not a StoreDto */
function parseStore(answer: unknown): StoreModel {
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

/** @throws {UnexpectedAnswerError} when the answer is not a session */
const parseStoresOfSession = (answer: unknown) =>
	listOf(objectOf(answer, 'the session').stores, 'the stores of the session', parseStore);

/** Stores, as far as the current user has a role in them. */
export class SandboxStoreRepository extends UmbRepositoryBase {
	/** The session lists them; `GET /stores` is refused to users without access to settings. */
	requestStores() {
		return getFromCommerce(this, '/session', parseStoresOfSession);
	}

	requestStore(id: string) {
		return getFromCommerce(this, `/stores/${encodeURIComponent(id)}`, parseStore, { store: id });
	}
}
