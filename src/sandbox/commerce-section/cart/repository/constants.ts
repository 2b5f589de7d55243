export const SANDBOX_CART_DETAIL_REPOSITORY_ALIAS = 'Sandbox.Repository.Cart.Detail';
export const SANDBOX_CART_DETAIL_STORE_ALIAS = 'Sandbox.Store.Cart.Detail';
