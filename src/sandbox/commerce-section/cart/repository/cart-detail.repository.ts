import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbDetailRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { CartDetailModel } from '../types.js';
import { SandboxCartDetailServerDataSource } from './cart-detail.server.data-source.js';
import { SANDBOX_CART_DETAIL_STORE_ALIAS } from './constants.js';

/** The carts of the current store. */
export class SandboxCartDetailRepository extends UmbDetailRepositoryBase<
	CartDetailModel,
	SandboxCartDetailServerDataSource
> {
	constructor(host: UmbControllerHost) {
		super(host, SandboxCartDetailServerDataSource, SANDBOX_CART_DETAIL_STORE_ALIAS);
	}

	/** @returns the cart with its new totals, without saving it */
	calculate(cart: CartDetailModel) {
		return this.detailDataSource.calculate(cart);
	}
}

export { SandboxCartDetailRepository as api };
