import type { UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import { loadFailureOf } from '../../management-api/load-failure.js';
import type { ProductCurrency, ProductModel } from '../types.js';
import { SandboxProductServerDataSource } from './product.server.data-source.js';

/** Passed on by the picker with each request. */
export interface ProductRequestArgs {
	currency: ProductCurrency;
	/** Called with the loaded products, because the picker returns only the `unique` of the chosen ones. */
	onLoaded: (products: ProductModel[]) => void;
}

/** The products of the current store, for the list and the search of the picker. */
export class SandboxProductRepository extends UmbRepositoryBase {
	readonly #source = new SandboxProductServerDataSource(this);

	requestCollection({ skip, take, ...args }: UmbCollectionFilterModel & ProductRequestArgs) {
		return this.#request({ skip, take }, args);
	}

	/** Umbraco 17 requests search results without paging. */
	search({ query, paging, ...args }: { query: string; paging?: { skip: number; take: number } } & ProductRequestArgs) {
		return this.#request({ take: 100, ...paging, filter: query }, args);
	}

	/** Shows a failure in a dialog, because the picker does not. */
	async #request(filter: UmbCollectionFilterModel, { currency, onLoaded }: ProductRequestArgs) {
		let response = await this.#source.getProducts(filter, currency);
		while (response.error && (await this.#wantsRetry(response.error))) {
			response = await this.#source.getProducts(filter, currency);
		}
		if (response.data) onLoaded(response.data.items);
		return response;
	}

	#wantsRetry(error: Error): Promise<boolean> {
		const isForbidden = loadFailureOf(error) === 'forbidden';
		const confirmed = umbConfirmModal(this, {
			headline: '#sandbox_unavailableTitle',
			content: isForbidden ? '#routing_routeForbiddenDescription' : '#sandbox_unavailableDescription',
			confirmLabel: '#sandbox_retry',
		});
		return confirmed.then(() => true).catch(() => false);
	}
}

export { SandboxProductRepository as api };
