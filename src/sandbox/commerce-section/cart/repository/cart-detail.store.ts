import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbDetailStoreBase } from '@umbraco-cms/backoffice/store';
import type { CartDetailModel } from '../types.js';
import { SANDBOX_CART_DETAIL_STORE_ALIAS } from './constants.js';

/** The carts read so far. */
export class SandboxCartDetailStore extends UmbDetailStoreBase<CartDetailModel> {
	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_CART_DETAIL_STORE_ALIAS);
	}
}

export { SandboxCartDetailStore as api };
