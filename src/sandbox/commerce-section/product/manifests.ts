import {
	SANDBOX_PRODUCT_COLLECTION_MENU_ALIAS,
	SANDBOX_PRODUCT_ENTITY_TYPE,
	SANDBOX_PRODUCT_REPOSITORY_ALIAS,
	SANDBOX_PRODUCT_SEARCH_PROVIDER_ALIAS,
} from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'repository',
		alias: SANDBOX_PRODUCT_REPOSITORY_ALIAS,
		name: 'Sandbox Product Repository',
		api: () => import('./repository/product.repository.js'),
	},
	{
		type: 'collectionMenu',
		kind: 'default',
		alias: SANDBOX_PRODUCT_COLLECTION_MENU_ALIAS,
		name: 'Sandbox Product Collection Menu',
		meta: { collectionRepositoryAlias: SANDBOX_PRODUCT_REPOSITORY_ALIAS },
	},
	{
		type: 'collectionMenuItem',
		kind: 'default',
		alias: 'Sandbox.CollectionMenuItem.Product',
		name: 'Sandbox Product Collection Menu Item',
		element: () => import('./product-picker-item.element.js'),
		forEntityTypes: [SANDBOX_PRODUCT_ENTITY_TYPE],
	},
	{
		type: 'searchProvider',
		alias: SANDBOX_PRODUCT_SEARCH_PROVIDER_ALIAS,
		name: 'Sandbox Product Search Provider',
		api: () => import('./repository/product.repository.js'),
	},
	{
		type: 'pickerSearchResultItem',
		kind: 'default',
		alias: 'Sandbox.PickerSearchResultItem.Product',
		name: 'Sandbox Product Picker Search Result Item',
		element: () => import('./product-picker-item.element.js'),
		forEntityTypes: [SANDBOX_PRODUCT_ENTITY_TYPE],
	},
];
