/** What the environment says of this sandbox. */
export interface SandboxSettings {
	/** 1-65535. `PORT`, default 5173. */
	port: number;
	/** Where the extension comes from: its source, or `dist/` as a real site gets it. `SANDBOX_EXTENSION=built`. */
	extension: 'source' | 'built';
	/** At least 32 bytes. `PAYMENT_LINKS_TOKEN_SIGNING_SECRET`; absent, the mocked Commerce makes its own for this run. */
	tokenSigningSecret?: string;
	/** `PAYMENT_LINKS_TOKEN_QUERY_PARAMETER_NAME`, default `payment_link_token`. */
	tokenQueryParameterName: string;
	/** `PAYMENT_LINKS_ERROR_QUERY_PARAMETER_NAME`, default `payment_link_error`. */
	errorQueryParameterName: string;
}

/** A setting nobody can work with; the message names it and says what it should be. */
export class SettingsError extends Error {}

/** HS256 wants a key no shorter than its hash (RFC 7518, 3.2). */
const MIN_SECRET_BYTES = 32;

function portFrom(value: string | undefined): number {
	if (!value) return 5173;
	const port = Number(value);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new SettingsError(`PORT is "${value}", and should be a whole number from 1 to 65535.`);
}

function extensionFrom(value: string | undefined): SandboxSettings['extension'] {
	if (!value || value === 'source') return 'source';
	if (value === 'built') return value;
	throw new SettingsError(`SANDBOX_EXTENSION is "${value}", and should be "source" or "built".`);
}

function secretFrom(value: string | undefined): string | undefined {
	if (!value) return undefined;
	const bytes = new TextEncoder().encode(value).length;
	if (bytes >= MIN_SECRET_BYTES) return value;
	throw new SettingsError(
		`PAYMENT_LINKS_TOKEN_SIGNING_SECRET has ${bytes} bytes, and should have at least ${MIN_SECRET_BYTES}.`,
	);
}

/** @throws {SettingsError} naming the first setting nobody can work with */
export function readSettings(env: NodeJS.ProcessEnv): SandboxSettings {
	return {
		port: portFrom(env.PORT),
		extension: extensionFrom(env.SANDBOX_EXTENSION),
		tokenSigningSecret: secretFrom(env.PAYMENT_LINKS_TOKEN_SIGNING_SECRET),
		tokenQueryParameterName: env.PAYMENT_LINKS_TOKEN_QUERY_PARAMETER_NAME ?? 'payment_link_token',
		errorQueryParameterName: env.PAYMENT_LINKS_ERROR_QUERY_PARAMETER_NAME ?? 'payment_link_error',
	};
}
