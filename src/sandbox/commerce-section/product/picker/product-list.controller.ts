import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { SandboxProductRepository } from '../repository/product.repository.js';
import type { ProductModel } from '../types.js';

export const PRODUCTS_PER_PAGE = 20;

export interface ProductList {
	/** What is searched for; empty for all. */
	term: string;
	/** Counted from 1. */
	page: number;
	pages: number;
	products: ProductModel[];
	/** Of all pages together. */
	total: number;
	isLoading: boolean;
	failure?: LoadFailure;
}

/** The current store's products, or the variants of one of them: searched, and read page by page. */
export class SandboxProductListController extends UmbControllerBase {
	readonly #repository = new SandboxProductRepository(this);
	readonly #variantsOf?: string;
	readonly #list = new UmbObjectState<ProductList>({
		term: '',
		page: 1,
		pages: 0,
		products: [],
		total: 0,
		isLoading: true,
	});
	readonly list = this.#list.asObservable();

	#latestRequest = 0;

	/** @param variantsOf reference of the product whose variants are meant */
	constructor(host: UmbControllerHost, variantsOf?: string) {
		super(host);
		this.#variantsOf = variantsOf;
	}

	/** Begins at the first page of what matches. */
	async search(term: string) {
		if (term === this.#list.getValue().term) return;
		this.#list.update({ term, page: 1 });
		await this.load();
	}

	async goTo(page: number) {
		this.#list.update({ page });
		await this.load();
	}

	/** Reads the page once more: also after a failure. */
	async load() {
		const request = ++this.#latestRequest;
		this.#list.update({ isLoading: true });
		const { data, error } = await this.#request();
		// Answers may overtake each other while somebody types.
		if (request !== this.#latestRequest) return;

		const failure = loadFailureOf(error);
		// The pages stay as they are, so that another one can be asked for.
		if (!data) return this.#list.update({ products: [], failure, isLoading: false });

		const { items: products, total } = data;
		const pages = Math.ceil(total / PRODUCTS_PER_PAGE);
		// Products may have gone since the pages were counted.
		if (pages > 0 && this.#list.getValue().page > pages) return this.goTo(pages);
		this.#list.update({ products, total, pages, failure, isLoading: false });
	}

	#request() {
		const { term, page } = this.#list.getValue();
		const paging = { skip: (page - 1) * PRODUCTS_PER_PAGE, take: PRODUCTS_PER_PAGE };
		return this.#variantsOf === undefined
			? this.#repository.requestProducts({ ...paging, term })
			: this.#repository.requestVariants(this.#variantsOf, paging);
	}
}
