export const SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE = 'uc:email-template';

/** All the e-mail templates of a store: the parent of each of them, its unique is the store's id. */
export const SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE = 'uc:email-templates';
