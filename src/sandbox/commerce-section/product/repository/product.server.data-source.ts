import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import type { UmbDataSourceResponse, UmbPagedModel } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseProductPage } from '../product.parser.js';
import type { ProductCurrency, ProductModel } from '../types.js';

const SUMMARIES = '/products/summaries';
const VARIANTS_PER_REQUEST = 100;

/** Reads the current store's products from the server. */
export class SandboxProductServerDataSource extends UmbControllerBase {
	/** @returns a page of products. Variants replace their product, so there can be more than `take` rows. */
	async getProducts(
		{ skip = 0, take = 50, filter }: UmbCollectionFilterModel,
		currency: ProductCurrency,
	): Promise<UmbDataSourceResponse<UmbPagedModel<ProductModel>>> {
		const term = filter?.trim();
		const query = { skip, take, filter: term ? `term:${term}` : undefined };
		const { data, error } = await this.#getPage(SUMMARIES, query, currency);
		if (!data) return { error };
		const rows = await Promise.all(data.items.map((product) => this.#getRows(product, currency)));
		const failed = rows.find((row) => row.error);
		if (failed) return { error: failed.error };
		return { data: { items: rows.flatMap((row) => row.data ?? []), total: data.total } };
	}

	/** @param variants the variants read so far */
	async #getRows(
		product: ProductModel,
		currency: ProductCurrency,
		variants: ProductModel[] = [],
	): Promise<UmbDataSourceResponse<ProductModel[]>> {
		if (!product.hasVariants) return { data: [product] };
		const path = `${SUMMARIES}/${encodeURIComponent(product.picked.productReference)}/variants`;
		const query = { skip: variants.length, take: VARIANTS_PER_REQUEST };
		const { data, error } = await this.#getPage(path, query, currency);
		if (!data) return { error };
		const read = [...variants, ...data.items];
		const isComplete = data.items.length === 0 || read.length >= data.total;
		return isComplete ? { data: read } : this.#getRows(product, currency, read);
	}

	async #getPage(path: string, query: Record<string, unknown>, currency: ProductCurrency) {
		const options = { store: await currentStoreId(this), query };
		return getFromCommerce(this, path, (answer) => parseProductPage(answer, currency), options);
	}
}
