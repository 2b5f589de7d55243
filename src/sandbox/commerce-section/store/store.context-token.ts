import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { SandboxStoreContext } from './store.context.js';

/** Provided under the alias of Commerce's own store context, so that what consumes that one finds this one. */
export const SANDBOX_STORE_CONTEXT = new UmbContextToken<SandboxStoreContext>('Uc.Store.Store');
