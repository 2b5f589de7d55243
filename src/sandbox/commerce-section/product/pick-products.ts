import {
	UMB_COLLECTION_ITEM_PICKER_MODAL_ALIAS,
	type UmbCollectionItemPickerModalData,
	type UmbCollectionItemPickerModalValue,
} from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbOpenModal, UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { SANDBOX_PRODUCT_COLLECTION_MENU_ALIAS, SANDBOX_PRODUCT_SEARCH_PROVIDER_ALIAS } from './constants.js';
import type { PickedProduct, ProductCurrency, ProductModel } from './types.js';

const PRODUCT_PICKER_MODAL = new UmbModalToken<UmbCollectionItemPickerModalData, UmbCollectionItemPickerModalValue>(
	UMB_COLLECTION_ITEM_PICKER_MODAL_ALIAS,
	{ modal: { type: 'sidebar', size: 'small' } },
);

/**
 * Opens the backoffice's picker with the products of the current store.
 * @param currency of the prices
 * @returns the chosen products and variants, each with a quantity of 1; an empty list if the picker was closed
 */
export async function pickProducts(host: UmbControllerHost, currency: ProductCurrency): Promise<PickedProduct[]> {
	const loaded = new Map<string | null, PickedProduct>();
	const onLoaded = (products: ProductModel[]) => products.forEach(({ unique, picked }) => loaded.set(unique, picked));
	const args = { currency, onLoaded };
	const data = {
		multiple: true,
		collection: { menuAlias: SANDBOX_PRODUCT_COLLECTION_MENU_ALIAS, filterArgs: args },
		search: { providerAlias: SANDBOX_PRODUCT_SEARCH_PROVIDER_ALIAS, queryParams: args },
	};
	const value = await umbOpenModal(host, PRODUCT_PICKER_MODAL, { data }).catch(() => undefined);
	return (value?.selection ?? []).map((unique) => loaded.get(unique)).filter((product) => product !== undefined);
}
