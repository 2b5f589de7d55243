/** Commerce's own alias of the menu of a store's settings; a `ucStoreMenuItem` names it in `meta.menus` to appear there. */
export const UC_STORE_SETTINGS_MENU_ALIAS = 'Uc.Menu.StoreSettings';
export const SANDBOX_STORE_SETTINGS_ENTITY_TYPE = 'uc:store-settings';
