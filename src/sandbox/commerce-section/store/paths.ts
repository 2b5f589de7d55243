import { UmbPathPattern } from '@umbraco-cms/backoffice/router';
import { UMB_WORKSPACE_PATH_PATTERN } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_COMMERCE_SECTION_PATHNAME } from '../section/constants.js';
import { SANDBOX_STORE_ENTITY_TYPE } from './entity.js';

const storeWorkspacePath = UMB_WORKSPACE_PATH_PATTERN.generateAbsolute({
	sectionName: SANDBOX_COMMERCE_SECTION_PATHNAME,
	entityType: SANDBOX_STORE_ENTITY_TYPE,
});

/** `section/commerce/workspace/uc:store-management/{storeId}` */
export const SANDBOX_STORE_PATH_PATTERN = new UmbPathPattern<{ storeId: string }>(':storeId', storeWorkspacePath);

/** What a store holds has a workspace of its own below it: `…/uc:store-management/{storeId}/{entityType}`. */
export const SANDBOX_IN_STORE_PATH_PATTERN = new UmbPathPattern<{ entityType: string }, { storeId: string }>(
	':entityType',
	SANDBOX_STORE_PATH_PATTERN.toAbsolutePatternString(),
);
