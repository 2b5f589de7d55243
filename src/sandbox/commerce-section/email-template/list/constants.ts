export const SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS = 'Sandbox.Workspace.EmailTemplates';
export const SANDBOX_EMAIL_TEMPLATE_COLLECTION_ALIAS = 'Sandbox.Collection.EmailTemplate';
export const SANDBOX_EMAIL_TEMPLATE_COLLECTION_REPOSITORY_ALIAS = 'Sandbox.Repository.EmailTemplate.Collection';
export const SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS = 'Sandbox.CollectionView.EmailTemplate.Table';
