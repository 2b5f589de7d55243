/** Another one lets two clones on a machine be tested at once. */
const port = process.env.E2E_PORT ?? '5174';

/** Where the sandbox of the e2e tests answers: beside one that a person has open. */
export const sandboxAddress = `http://127.0.0.1:${port}/`;

/** What its payment link tokens are signed with, so that a test can verify them. */
export const tokenSigningSecret = 'the-secret-of-the-end-to-end-tests-only';

/** The environment it is started in: with the extension as it ships. */
export const sandboxEnv = {
	PORT: port,
	SANDBOX_EXTENSION: 'built',
	PAYMENT_LINKS_TOKEN_SIGNING_SECRET: tokenSigningSecret,
};
