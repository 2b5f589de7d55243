import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_CART_LIST_REPOSITORY_ALIAS } from '../list/manifests.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';

export const manifests: Array<UmbExtensionManifest> = [
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
			itemRepositoryAlias: SANDBOX_CART_LIST_REPOSITORY_ALIAS,
		},
	},
];
