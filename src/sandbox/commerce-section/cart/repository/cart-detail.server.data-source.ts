import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbId } from '@umbraco-cms/backoffice/id';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { UmbDataSourceResponse, UmbDetailDataSource } from '@umbraco-cms/backoffice/repository';
import { defaultLocality } from '../../locality/default-locality.js';
import { SandboxLocalityRepository } from '../../locality/locality.repository.js';
import { getFromCommerce, sendToCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { parseCart } from '../cart.parser.js';
import { newCart } from '../new-cart.js';
import type { CartDetailModel } from '../types.js';
import { cartChangeBody } from './cart-change.body.js';

const pathOf = (unique: string) => `/carts/${encodeURIComponent(unique)}`;

/** Reads and changes the carts of the current store on the server. */
export class SandboxCartDetailServerDataSource
	extends UmbControllerBase
	implements UmbDetailDataSource<CartDetailModel>
{
	readonly #localities = new SandboxLocalityRepository(this);

	/** @returns an empty cart in the store's currency and language; the server does not know of it */
	async createScaffold(): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const [store, currencies, cultures] = await Promise.all([
			this.getContext(SANDBOX_STORE_CONTEXT),
			this.#localities.requestCurrencies(),
			this.#localities.requestCultures(),
		]);
		const error = currencies.error ?? cultures.error;
		if (error) return { error };
		const { currency, culture } = defaultLocality(store?.getStore(), currencies.data ?? [], cultures.data ?? []);
		const locality = {
			languageIsoCode: culture?.code ?? '',
			currency: currency?.id ?? '',
			currencyCode: currency?.code,
		};
		const name = new UmbLocalizationController(this).term('sandbox_createCart');
		return { data: newCart(UmbId.new(), name, locality) };
	}

	/** @param unique id of the cart */
	async read(unique: string): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const store = await currentStoreId(this);
		return getFromCommerce(this, pathOf(unique), parseCart, { store });
	}

	/** Makes the cart, empty: a new one can be given its language and currency only. @returns the cart as it was made */
	async create({ languageIsoCode, currency }: CartDetailModel): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const store = await currentStoreId(this);
		return sendToCommerce(this, 'POST', '/carts', parseCart, { store, body: { languageIsoCode, currency } });
	}

	/** @returns the cart as it was saved; the ids of its lines may have changed */
	async update(cart: CartDetailModel): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const store = await currentStoreId(this);
		return sendToCommerce(this, 'PATCH', pathOf(cart.unique), parseCart, { store, body: cartChangeBody(cart) });
	}

	/** @returns the cart as it would be if it was saved; nothing is stored */
	async calculate(cart: CartDetailModel): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const store = await currentStoreId(this);
		const path = `${pathOf(cart.unique)}/calculate`;
		return sendToCommerce(this, 'PATCH', path, parseCart, { store, body: cartChangeBody(cart) });
	}

	/** @param unique id of the cart */
	async delete(unique: string): Promise<UmbDataSourceResponse<void>> {
		const store = await currentStoreId(this);
		return sendToCommerce(this, 'DELETE', pathOf(unique), () => undefined, { store });
	}
}
