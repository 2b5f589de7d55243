/** The major version of the backoffice under test. */
export const umbraco = process.env.UMBRACO ?? '18';
