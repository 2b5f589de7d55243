export const SANDBOX_CARTS_WORKSPACE_ALIAS = 'Sandbox.Workspace.Carts';
export const SANDBOX_CART_COLLECTION_ALIAS = 'Sandbox.Collection.Cart';
export const SANDBOX_CART_COLLECTION_REPOSITORY_ALIAS = 'Sandbox.Repository.Cart.Collection';
export const SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS = 'Sandbox.CollectionView.Cart.Table';
