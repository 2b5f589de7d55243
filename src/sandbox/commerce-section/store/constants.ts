import { SANDBOX_CARTS_ENTITY_TYPE } from '../cart/entity.js';
import { SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../email-template/entity.js';
import { SANDBOX_COMMERCE_SECTION_PATHNAME, SANDBOX_SETTINGS_SECTION_PATHNAME } from '../section/constants.js';

/** Commerce's alias of the menu below each store. A `ucStoreMenuItem` with it in `meta.menus` appears there. */
export const UC_STORE_MANAGEMENT_MENU_ALIAS = 'Uc.Menu.StoreManagement';

/** The same for the menu below each store in the Settings section. */
export const UC_STORE_SETTINGS_MENU_ALIAS = 'Uc.Menu.StoreSettings';

/** A store in the Commerce section. */
export const SANDBOX_STORE_ENTITY_TYPE = 'uc:store-management';

/** A store in the Settings section. */
export const SANDBOX_STORE_SETTINGS_ENTITY_TYPE = 'uc:store-settings';

export type StoreEntityType = typeof SANDBOX_STORE_ENTITY_TYPE | typeof SANDBOX_STORE_SETTINGS_ENTITY_TYPE;

/** Each section's view of a store: its menu, and the workspace that opens first. */
export const STORE_VIEWS: Record<StoreEntityType, { sectionName: string; menu: string; opens: string }> = {
	[SANDBOX_STORE_ENTITY_TYPE]: {
		sectionName: SANDBOX_COMMERCE_SECTION_PATHNAME,
		menu: UC_STORE_MANAGEMENT_MENU_ALIAS,
		opens: SANDBOX_CARTS_ENTITY_TYPE,
	},
	[SANDBOX_STORE_SETTINGS_ENTITY_TYPE]: {
		sectionName: SANDBOX_SETTINGS_SECTION_PATHNAME,
		menu: UC_STORE_SETTINGS_MENU_ALIAS,
		opens: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE,
	},
};
