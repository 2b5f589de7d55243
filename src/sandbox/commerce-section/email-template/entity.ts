export const SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE = 'uc:email-template';

/** The parent of a store's e-mail templates. Its unique is the id of the store. */
export const SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE = 'uc:email-templates';
