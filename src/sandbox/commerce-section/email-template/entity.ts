export const SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE = 'uc:email-template';

/** All e-mail templates of a store, the parent of each. Its unique is the store's id. */
export const SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE = 'uc:email-templates';
