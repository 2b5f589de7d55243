import { inStorePath } from '../store/paths.js';
import { SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from './entity.js';

/** @returns the path of a store's list of e-mail templates, relative to the backoffice's own */
export const emailTemplatesPath = (storeId: string) => inStorePath(storeId, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE);
