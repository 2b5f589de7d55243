/** Where Umbraco serves its backoffice's files. */
export const HOST_BASE = '/umbraco/backoffice/';
