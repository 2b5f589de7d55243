export const SANDBOX_CART_WORKSPACE_ALIAS = 'Sandbox.Workspace.Cart';
