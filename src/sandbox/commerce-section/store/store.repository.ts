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

/** The stores that the current user has a role in. */
export class SandboxStoreRepository extends UmbRepositoryBase {
	/** Read from the session, because `GET /stores` requires access to settings. */
	requestStores() {
		return getFromCommerce(this, '/session', parseStoresOfSession);
	}

	requestStore(id: string) {
		return getFromCommerce(this, `/stores/${encodeURIComponent(id)}`, parseStore, { store: id });
	}
}
