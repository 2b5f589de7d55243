/** Where Umbraco's sign-in lies on whichever site. */
export const BACK_OFFICE_SECURITY = '/umbraco/management/api/v1/security/back-office';

const NAME = 'sandbox-session-over';
const ATTRIBUTES = `Path=${BACK_OFFICE_SECURITY}; HttpOnly; SameSite=Strict`;

/** `Set-Cookie` that ends a browser's session. Without it everybody is signed in, so that the sandbox opens at once. */
export const SESSION_OVER = `${NAME}=1; ${ATTRIBUTES}`;

/** `Set-Cookie` that begins it anew. */
export const SESSION_BEGUN = `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;

export const isSessionOver = ({ headers }: Request): boolean =>
	(headers.get('Cookie') ?? '').split('; ').includes(`${NAME}=1`);
