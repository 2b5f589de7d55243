import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseProductPage } from '../product.parser.js';
import type { ProductPaging } from '../types.js';

const SUMMARIES = '/products/summaries';

/** Reads the current store's products from the server. */
export class SandboxProductServerDataSource extends UmbControllerBase {
	async getProducts({ skip, take, term = '' }: ProductPaging & { term?: string }) {
		const store = await currentStoreId(this);
		const sought = term.trim();
		return getFromCommerce(this, SUMMARIES, parseProductPage, {
			store,
			query: { skip, take, filter: sought ? `term:${sought}` : undefined },
		});
	}

	async getVariants(productReference: string, { skip, take }: ProductPaging) {
		const store = await currentStoreId(this);
		const path = `${SUMMARIES}/${encodeURIComponent(productReference)}/variants`;
		return getFromCommerce(this, path, parseProductPage, { store, query: { skip, take } });
	}
}
