import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { SandboxCartWorkspaceContext } from './cart-workspace.context.js';

/** **Save**; disabled once the cart is an order. */
export class SandboxSaveCartAction extends UmbSubmitWorkspaceAction {
	protected override _gotWorkspaceContext() {
		const context = this._workspaceContext;
		if (!(context instanceof SandboxCartWorkspaceContext)) return;
		this.observe(context.data, (cart) => (cart && !cart.isFinalized ? this.enable() : this.disable()), 'observeCart');
	}
}

export { SandboxSaveCartAction as api };
