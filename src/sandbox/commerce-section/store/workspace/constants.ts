export const SANDBOX_STORE_WORKSPACE_ALIAS = 'Sandbox.Workspace.Store';
