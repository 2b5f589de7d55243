import type { UmbCollectionFilterModel, UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { SandboxListItem } from '../../list/list.extension.js';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { listOf, numberOf, objectOf, optionalObject, optionalText, textOf } from '../../management-api/parse.js';
import { currentStoreId } from '../../store/current-store.js';
import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import { parsePrice } from '../price.parser.js';

/** @throws {UnexpectedAnswerError} when the answer is not a cart */
function parseItem(answer: unknown): SandboxListItem {
	const cart = objectOf(answer, 'a cart');
	const unique = textOf(cart.id, 'the id of a cart');
	const customer = optionalObject(cart.customer);
	const updated = optionalText(cart.updateDate);
	return {
		entityType: SANDBOX_CART_ENTITY_TYPE,
		unique,
		name: optionalText(cart.cartNumber) ?? optionalText(cart.orderNumber) ?? unique,
		customer: [customer?.firstName, customer?.lastName].flatMap((name) => optionalText(name) ?? []).join(' '),
		email: customer?.email,
		quantity: cart.totalQuantity,
		total: parsePrice(cart.totalPrice).withTax,
		updated: updated && new Date(updated),
		tag: cart.isFinalized === true || optionalText(cart.finalizedDate) ? '#sandbox_finalized' : undefined,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is not a page of carts */
function parsePage(answer: unknown) {
	const page = objectOf(answer, 'a page of carts');
	return {
		items: listOf(page.items, 'the carts of a page', parseItem),
		total: numberOf(page.total, 'the number of carts'),
	};
}

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

	/** @returns those that could be read, for the question whether to delete them */
	async requestItems(uniques: string[]) {
		const store = await currentStoreId(this);
		const read = (id: string) => getFromCommerce(this, `/carts/${encodeURIComponent(id)}`, parseItem, { store });
		const responses = await Promise.all(uniques.map(read));
		return { data: responses.flatMap(({ data }) => data ?? []) };
	}
}

export { SandboxCartListRepository as api };
