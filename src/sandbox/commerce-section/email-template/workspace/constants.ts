export const SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS = 'Sandbox.Workspace.EmailTemplate';
