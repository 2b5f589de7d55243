import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import { SandboxCartDetailServerDataSource } from '../repository/cart-detail.server.data-source.js';

/** What a cart is called, for asking whether it shall be deleted. */
export class SandboxCartItemRepository extends UmbRepositoryBase {
	readonly #source: SandboxCartDetailServerDataSource;

	constructor(host: UmbControllerHost) {
		super(host);
		this.#source = new SandboxCartDetailServerDataSource(host);
	}

	/** @returns those that could be read */
	async requestItems(uniques: string[]) {
		const responses = await Promise.all(uniques.map((unique) => this.#source.read(unique)));
		return { data: responses.flatMap(({ data }) => (data ? [data] : [])) };
	}
}

export { SandboxCartItemRepository as api };
