import type { UmbCollectionFilterModel, UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { SandboxListItem } from '../../list/list.extension.js';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { optionalDate, optionalObject, optionalText, pageOf } from '../../management-api/parse.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseCart } from '../cart.parser.js';
import { parsePrice } from '../price.parser.js';

/** @throws {UnexpectedAnswerError} when the answer is not a cart */
function parseItem(answer: unknown): SandboxListItem {
	const { entityType, unique, name, isFinalized, ...cart } = parseCart(answer);
	const customer = optionalObject(cart.customer);
	return {
		entityType,
		unique,
		name,
		customer: [customer?.firstName, customer?.lastName].flatMap((part) => optionalText(part) ?? []).join(' '),
		email: customer?.email,
		quantity: cart.totalQuantity,
		total: parsePrice(cart.totalPrice).withTax,
		updated: optionalDate(cart.updateDate),
		tag: isFinalized ? '#sandbox_finalized' : undefined,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is not a page of carts */
const parsePage = (answer: unknown) => pageOf(answer, 'carts', parseItem);

/** The carts of the current store. */
export class SandboxCartListRepository extends UmbRepositoryBase implements UmbCollectionRepository<SandboxListItem> {
	async requestCollection({ skip = 0, take = 50, filter }: UmbCollectionFilterModel = {}) {
		const store = await currentStoreId(this);
		const term = filter?.trim();
		return getFromCommerce(this, '/carts', parsePage, {
			store,
			query: { skip, take, filter: term ? `term:${term}` : undefined },
		});
	}

	/** @returns the carts that could be read, for the confirmation of a deletion */
	async requestItems(uniques: string[]) {
		const store = await currentStoreId(this);
		const read = (id: string) => getFromCommerce(this, `/carts/${encodeURIComponent(id)}`, parseItem, { store });
		const responses = await Promise.all(uniques.map(read));
		return { data: responses.flatMap(({ data }) => data ?? []) };
	}
}

export { SandboxCartListRepository as api };
