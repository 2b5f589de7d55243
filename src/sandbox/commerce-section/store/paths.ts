import { UMB_WORKSPACE_PATH_PATTERN } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_COMMERCE_SECTION_PATHNAME } from '../section/constants.js';
import { SANDBOX_STORE_ENTITY_TYPE } from './constants.js';

const storesPath = UMB_WORKSPACE_PATH_PATTERN.generateAbsolute({
	sectionName: SANDBOX_COMMERCE_SECTION_PATHNAME,
	entityType: SANDBOX_STORE_ENTITY_TYPE,
});

/** @returns `section/commerce/workspace/uc:store-management/{storeId}`, relative to the backoffice, like all paths here */
export const storePath = (storeId: string) => `${storesPath}/${storeId}`;

/** @returns the path of a workspace inside a store */
export const inStorePath = (storeId: string, entityType: string) => `${storePath(storeId)}/${entityType}`;

/** @returns the path of an entity's page inside a store */
export const itemPath = (storeId: string, { entityType, unique }: { entityType: string; unique: string }) =>
	`${inStorePath(storeId, entityType)}/edit/${encodeURIComponent(unique)}`;
