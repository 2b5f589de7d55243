import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbDetailStoreBase } from '@umbraco-cms/backoffice/store';
import type { CartDetailModel } from '../types.js';
import { SANDBOX_CART_DETAIL_STORE_CONTEXT } from './cart-detail.store.context-token.js';

/** The carts read so far, for whoever watches one. */
export class SandboxCartDetailStore extends UmbDetailStoreBase<CartDetailModel> {
	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_CART_DETAIL_STORE_CONTEXT.toString());
	}
}

export { SandboxCartDetailStore as api };
