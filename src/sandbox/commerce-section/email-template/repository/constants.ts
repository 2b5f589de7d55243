export const SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS = 'Sandbox.Repository.EmailTemplate.Detail';
