/** The same as in Commerce, so that extensions for Commerce's carts appear here as well. */
export const SANDBOX_CART_ENTITY_TYPE = 'uc:cart';

/** The parent of a store's carts. Its unique is the id of the store. */
export const SANDBOX_CARTS_ENTITY_TYPE = 'uc:carts';
