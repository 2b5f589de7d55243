export const SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS = 'Sandbox.Repository.EmailTemplate.Detail';
export const SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_ALIAS = 'Sandbox.Store.EmailTemplate.Detail';
