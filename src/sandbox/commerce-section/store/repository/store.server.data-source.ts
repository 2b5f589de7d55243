import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { parseStore, parseStoresOfSession } from '../store.parser.js';

/** Reads stores from the server. */
export class SandboxStoreServerDataSource {
	readonly #host: UmbControllerHost;

	constructor(host: UmbControllerHost) {
		this.#host = host;
	}

	/** The stores this user may open. The session knows; `GET /stores` is refused to users without Settings access. */
	getList() {
		return getFromCommerce(this.#host, '/session', parseStoresOfSession);
	}

	/** @param unique id of the store */
	read(unique: string) {
		return getFromCommerce(this.#host, `/stores/${encodeURIComponent(unique)}`, parseStore, { store: unique });
	}
}
