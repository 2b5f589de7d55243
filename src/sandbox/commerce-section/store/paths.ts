import { UMB_WORKSPACE_PATH_PATTERN } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_STORE_ENTITY_TYPE, STORE_VIEWS, type StoreEntityType } from './constants.js';

/**
 * @param root the store in the Commerce section, or in the Settings section
 * @returns `section/commerce/workspace/uc:store-management/{storeId}`, relative to the backoffice, like all paths here
 */
export const storePath = (storeId: string, root: StoreEntityType = SANDBOX_STORE_ENTITY_TYPE) => {
	const { sectionName } = STORE_VIEWS[root];
	return `${UMB_WORKSPACE_PATH_PATTERN.generateAbsolute({ sectionName, entityType: root })}/${storeId}`;
};

/** @returns the path of a workspace inside a store */
export const inStorePath = (storeId: string, entityType: string, root?: StoreEntityType) =>
	`${storePath(storeId, root)}/${entityType}`;

/** @returns the path of an entity's page inside a store */
export const itemPath = (
	storeId: string,
	{ entityType, unique }: { entityType: string; unique: string },
	root?: StoreEntityType,
) => `${inStorePath(storeId, entityType, root)}/edit/${encodeURIComponent(unique)}`;
