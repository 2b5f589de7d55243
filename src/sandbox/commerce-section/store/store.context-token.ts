import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { SandboxStoreContext } from './store.context.js';

/** Has the alias of Commerce's store context, so that extensions for Commerce find this one. */
export const SANDBOX_STORE_CONTEXT = new UmbContextToken<SandboxStoreContext>('Uc.Store.Store');
