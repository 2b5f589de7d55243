export const SANDBOX_STORE_ENTITY_TYPE = 'uc:store-management';
