/** The entity type of Commerce's carts. */
export const UCPL_CART_ENTITY_TYPE = 'uc:cart';

/** The kind of entity action that opens the generator; other packages register their own actions by it. */
export const UCPL_PAYMENT_LINK_ACTION_KIND = 'paymentLink';

export const UCPL_PAYMENT_LINK_GENERATOR_MODAL_ALIAS = 'Ucpl.Modal.PaymentLinkGenerator';
