import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import { SandboxStoreServerDataSource } from './store.server.data-source.js';

/** Stores, as far as the current user has a role in them. */
export class SandboxStoreRepository extends UmbRepositoryBase {
	readonly #source: SandboxStoreServerDataSource;

	constructor(host: UmbControllerHost) {
		super(host);
		this.#source = new SandboxStoreServerDataSource(host);
	}

	requestStores() {
		return this.#source.getList();
	}

	/** @param unique id of the store */
	requestByUnique(unique: string) {
		return this.#source.read(unique);
	}
}
