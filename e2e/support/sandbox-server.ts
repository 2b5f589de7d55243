import { umbraco } from './umbraco.js';

/** Can be set to test two clones on one machine at the same time. */
const firstPort = Number(process.env.E2E_PORT ?? '5174');

/** Both versions of the backoffice are tested at the same time. */
const port = String(umbraco === '17' ? firstPort + 1 : firstPort);

/** The address of the sandbox for e2e tests, which differs from that of `npm start`. */
export const sandboxAddress = `http://127.0.0.1:${port}/`;

/** Signs payment link tokens, so that tests can verify them. */
export const tokenSigningSecret = 'the-secret-of-the-end-to-end-tests-only';

/** Starts the sandbox with the built extension. */
export const sandboxEnv = {
	PORT: port,
	UMBRACO: umbraco,
	SANDBOX_EXTENSION: 'built',
	PAYMENT_LINKS_TOKEN_SIGNING_SECRET: tokenSigningSecret,
};
