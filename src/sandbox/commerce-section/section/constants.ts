/** Commerce's own section alias: users are given the section by it. */
export const SANDBOX_COMMERCE_SECTION_ALIAS = 'commerce';
export const SANDBOX_COMMERCE_SECTION_PATHNAME = 'commerce';
export const SANDBOX_COMMERCE_MENU_ALIAS = 'Sandbox.Menu.Commerce';
