import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbDataSourceResponse, UmbDetailDataSource } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseCart } from '../cart.parser.js';
import type { CartDetailModel } from '../types.js';

const readOnly = () => Promise.resolve({ error: new Error('Carts are shown here, and not yet changed.') });

/** Reads a cart of the current store from the server. */
export class SandboxCartDetailServerDataSource
	extends UmbControllerBase
	implements UmbDetailDataSource<CartDetailModel>
{
	/** @param unique id of the cart */
	async read(unique: string): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const store = await currentStoreId(this);
		return getFromCommerce(this, `/carts/${encodeURIComponent(unique)}`, parseCart, { store });
	}

	createScaffold = readOnly;
	create = readOnly;
	update = readOnly;
	delete = readOnly;
}
