export const SANDBOX_PRODUCT_ENTITY_TYPE = 'sandbox-product';
export const SANDBOX_PRODUCT_REPOSITORY_ALIAS = 'Sandbox.Repository.Product';
export const SANDBOX_PRODUCT_COLLECTION_MENU_ALIAS = 'Sandbox.CollectionMenu.Product';
export const SANDBOX_PRODUCT_SEARCH_PROVIDER_ALIAS = 'Sandbox.SearchProvider.Product';
