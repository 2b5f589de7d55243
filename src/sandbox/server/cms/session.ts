/** The path of Umbraco's sign-in endpoints. */
export const BACK_OFFICE_SECURITY = '/umbraco/management/api/v1/security/back-office';

const NAME = 'sandbox-session-over';
const ATTRIBUTES = `Path=${BACK_OFFICE_SECURITY}; HttpOnly; SameSite=Strict`;

/** `Set-Cookie` that ends the session of a browser. A browser without this cookie is signed in, so the sandbox opens at once. */
export const SESSION_ENDED = `${NAME}=1; ${ATTRIBUTES}`;

/** `Set-Cookie` that starts a new session. */
export const SESSION_STARTED = `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;

export const hasSessionEnded = ({ headers }: Request): boolean =>
	(headers.get('Cookie') ?? '').split('; ').includes(`${NAME}=1`);
