import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { SandboxMenuStructureContext } from '../../store/menu-structure.context.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import { cartsPath } from '../paths.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from './cart-workspace.context-token.js';

/** Where a cart is. */
export class SandboxCartMenuStructureContext extends SandboxMenuStructureContext {
	constructor(host: UmbControllerHost) {
		super(host, {
			entityType: SANDBOX_CARTS_ENTITY_TYPE,
			name: '#sandbox_carts',
			pathIn: cartsPath,
			itemEntityType: SANDBOX_CART_ENTITY_TYPE,
		});
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.observe(context?.isNew, (isNew) => this.setIsNew(isNew ?? false), 'observeIsNew');
		});
	}
}

export { SandboxCartMenuStructureContext as api };
