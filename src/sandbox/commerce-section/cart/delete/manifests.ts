import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import { SANDBOX_CART_ITEM_REPOSITORY_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'repository',
		alias: SANDBOX_CART_ITEM_REPOSITORY_ALIAS,
		name: 'Sandbox Cart Item Repository',
		api: () => import('./cart-item.repository.js'),
	},
	{
		type: 'entityAction',
		kind: 'delete',
		alias: 'Sandbox.EntityAction.Cart.Delete',
		name: 'Sandbox Delete Cart Entity Action',
		forEntityTypes: [SANDBOX_CART_ENTITY_TYPE],
		api: () => import('./delete-cart.action.js'),
		weight: -100,
		meta: {
			detailRepositoryAlias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
			itemRepositoryAlias: SANDBOX_CART_ITEM_REPOSITORY_ALIAS,
		},
	},
];
