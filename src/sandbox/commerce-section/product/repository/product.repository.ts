import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { ProductPaging } from '../types.js';
import { SandboxProductServerDataSource } from './product.server.data-source.js';

/** The products of the current store, page by page. */
export class SandboxProductRepository extends UmbRepositoryBase {
	readonly #source = new SandboxProductServerDataSource(this);

	/** @param filter whose `term` is looked for in names and SKUs; without one all products are meant */
	requestProducts(filter: ProductPaging & { term?: string }) {
		return this.#source.getProducts(filter);
	}

	requestVariants(productReference: string, paging: ProductPaging) {
		return this.#source.getVariants(productReference, paging);
	}
}
