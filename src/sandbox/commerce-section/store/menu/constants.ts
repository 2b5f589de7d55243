/** Commerce's own alias of the menu below each store; a `ucStoreMenuItem` names it in `meta.menus` to appear there. */
export const UC_STORE_MANAGEMENT_MENU_ALIAS = 'Uc.Menu.StoreManagement';
