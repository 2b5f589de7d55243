/** Commerce's alias of the menu below each store. A `ucStoreMenuItem` with it in `meta.menus` appears there. */
export const UC_STORE_MANAGEMENT_MENU_ALIAS = 'Uc.Menu.StoreManagement';

/** The same for the menu of a store's settings. */
export const UC_STORE_SETTINGS_MENU_ALIAS = 'Uc.Menu.StoreSettings';

export const SANDBOX_STORE_ENTITY_TYPE = 'uc:store-management';
