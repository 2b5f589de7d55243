import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UC_STORE_CONTEXT } from '../store.context-token.js';

/** Stands in for Commerce's store context. */
export class TestStoreContext extends UmbContextBase {
	readonly #store: unknown;

	/** @param {unknown} store - a StoreDto, or anything that another version of Commerce may provide */
	constructor(host: UmbControllerHost, store: unknown) {
		super(host, UC_STORE_CONTEXT);
		this.#store = store;
	}

	getStore(): unknown {
		return this.#store;
	}
}
