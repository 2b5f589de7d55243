import { SANDBOX_IN_STORE_PATH_PATTERN } from '../store/paths.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from './entity.js';

/** @returns the path of a store's list of e-mail templates, relative to the backoffice's own */
export const emailTemplatesPath = (storeId: string) =>
	SANDBOX_IN_STORE_PATH_PATTERN.generateAbsolute({ storeId, entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE });

/** @returns the path of an e-mail template's page, relative to the backoffice's own */
export const emailTemplatePath = (storeId: string, templateId: string) =>
	`${SANDBOX_IN_STORE_PATH_PATTERN.generateAbsolute({ storeId, entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE })}/edit/${templateId}`;
