import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { SandboxCartDetailStore } from './cart-detail.store.js';

export const SANDBOX_CART_DETAIL_STORE_CONTEXT = new UmbContextToken<SandboxCartDetailStore>('SandboxCartDetailStore');
