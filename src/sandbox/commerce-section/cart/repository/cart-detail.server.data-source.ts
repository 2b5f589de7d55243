import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbId } from '@umbraco-cms/backoffice/id';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { UmbDataSourceResponse, UmbDetailDataSource } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce, sendToCommerce } from '../../management-api/commerce-request.js';
import { optionalObject } from '../../management-api/parse.js';
import { currentStoreId } from '../../store/current-store.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { cartChangeBody, newCartBody } from '../cart-fields.js';
import { SandboxCartOptionsRepository } from '../cart-options.repository.js';
import { parseCart } from '../cart.parser.js';
import type { CartDetailModel } from '../types.js';

const pathOf = (unique: string) => `/carts/${encodeURIComponent(unique)}`;

/** Reads and changes the carts of the current store on the server. */
export class SandboxCartDetailServerDataSource
	extends UmbControllerBase
	implements UmbDetailDataSource<CartDetailModel>
{
	readonly #options = new SandboxCartOptionsRepository(this);

	/**
	 * @returns an unsaved empty cart, in the store's base currency and the language of that currency's format, or in the
	 * first currency and language
	 */
	async createScaffold(): Promise<UmbDataSourceResponse<CartDetailModel>> {
		const [store, currencies, cultures] = await Promise.all([
			this.getContext(SANDBOX_STORE_CONTEXT),
			this.#options.request('currencies'),
			this.#options.request('cultures'),
		]);
		if (!currencies.data || !cultures.data) return { error: currencies.error ?? cultures.error };
		const baseCurrency = optionalObject(store?.getStore()?.baseCurrency);
		const currency = currencies.data.find(({ id }) => id === baseCurrency?.id) ?? currencies.data[0];
		const culture = cultures.data.find(({ code }) => code === currency?.culture) ?? cultures.data[0];
		return {
			data: {
				...parseCart({
					id: UmbId.new(),
					cartNumber: new UmbLocalizationController(this).term('sandbox_createCart'),
					languageIsoCode: culture?.code,
					currency,
				}),
				shipping: { sameAsBilling: true },
			},
		};
	}

	/** @param unique id of the cart */
	async read(unique: string): Promise<UmbDataSourceResponse<CartDetailModel>> {
		return getFromCommerce(this, pathOf(unique), parseCart, { store: await currentStoreId(this) });
	}

	/** Creates an empty cart: the API accepts only language and currency. */
	create(cart: CartDetailModel) {
		return this.#send('POST', '/carts', newCartBody(cart));
	}

	/** @returns the saved cart; the ids of its lines may have changed */
	update(cart: CartDetailModel) {
		return this.#send('PATCH', pathOf(cart.unique), cartChangeBody(cart));
	}

	/** @returns the cart with its new totals, without saving it */
	calculate(cart: CartDetailModel) {
		return this.#send('PATCH', `${pathOf(cart.unique)}/calculate`, cartChangeBody(cart));
	}

	/** @param unique id of the cart */
	async delete(unique: string): Promise<UmbDataSourceResponse<void>> {
		return sendToCommerce(this, 'DELETE', pathOf(unique), () => undefined, { store: await currentStoreId(this) });
	}

	async #send(method: 'POST' | 'PATCH', path: string, body: object): Promise<UmbDataSourceResponse<CartDetailModel>> {
		return sendToCommerce(this, method, path, parseCart, { store: await currentStoreId(this), body });
	}
}
