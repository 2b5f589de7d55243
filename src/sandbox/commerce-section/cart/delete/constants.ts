export const SANDBOX_CART_ITEM_REPOSITORY_ALIAS = 'Sandbox.Repository.Cart.Item';
