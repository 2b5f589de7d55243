/** Commerce's entity type of a cart: what is registered for it appears in the cart's menus and Actions box. */
export const SANDBOX_CART_ENTITY_TYPE = 'uc:cart';

/** All the carts of a store: the parent of each of them, its unique is the store's id. */
export const SANDBOX_CARTS_ENTITY_TYPE = 'uc:carts';
