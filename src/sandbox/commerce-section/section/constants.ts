/** The same as in Commerce. User groups grant access to the section by it. */
export const SANDBOX_COMMERCE_SECTION_ALIAS = 'commerce';
export const SANDBOX_COMMERCE_SECTION_PATHNAME = 'commerce';
export const SANDBOX_COMMERCE_MENU_ALIAS = 'Sandbox.Menu.Commerce';

/** The backoffice's own Settings section. */
export const SANDBOX_SETTINGS_SECTION_PATHNAME = 'settings';
export const SANDBOX_SETTINGS_MENU_ALIAS = 'Sandbox.Menu.CommerceSettings';
