/** Where Umbraco serves the files of its backoffice. */
export const HOST_BASE = '/umbraco/backoffice/';
