import { resolve } from 'node:path';
import type { PaymentLinkSettings } from '../../mocks/index.js';
import { installations } from './host/installation.js';
import type { UmbracoMajor } from './host/installation.js';

/** Read from environment variables. */
export interface SandboxSettings {
	/** 1-65535. `PORT`, default 5173. */
	port: number;
	/** The version of the backoffice. `UMBRACO`, default 18. */
	umbraco: UmbracoMajor;
	/** Whether the extension is loaded from source or, as on a real site, from `dist/`. `SANDBOX_EXTENSION`. */
	extension: 'source' | 'built';
	/** Whether Commerce's own Generate Payment Link is registered as well, as on a real site. `SANDBOX_COMMERCE_BUTTON`. */
	commerceButton: boolean;

	/** A folder like a site's `App_Plugins`, with packages to register as well; absolute. `SANDBOX_PACKAGES`. */
	packages?: string;
	/** `PAYMENT_LINKS_TOKEN_SIGNING_SECRET`, `…_TOKEN_QUERY_PARAMETER_NAME` and `…_ERROR_QUERY_PARAMETER_NAME`. */
	paymentLinks: Partial<PaymentLinkSettings>;
	/** The key of the Storefront API, random by default. `STOREFRONT_API_KEY`. */
	storefrontApiKey?: string;
	/** The mail server, with credentials. By default e-mails only go to the outbox. `SMTP_URL`. */
	smtpUrl?: URL;
}

/** A setting is invalid; the message names it and says what it should be. */
export class SettingsError extends Error {}

function portFrom(value: string | undefined): number {
	if (value === undefined) return 5173;
	const port = Number(value);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new SettingsError(`PORT is "${value}", but should be a whole number from 1 to 65535.`);
}

function extensionFrom(value: string | undefined): SandboxSettings['extension'] {
	if (value === undefined || value === 'source') return 'source';
	if (value === 'built') return value;
	throw new SettingsError(`SANDBOX_EXTENSION is "${value}", but should be "source" or "built".`);
}

function commerceButtonFrom(value: string | undefined): boolean {
	if (value === undefined || value === 'on') return true;
	if (value === 'off') return false;
	throw new SettingsError(`SANDBOX_COMMERCE_BUTTON is "${value}", but should be "on" or "off".`);
}

const isUmbracoMajor = (value: string): value is UmbracoMajor => Object.hasOwn(installations, value);

function umbracoFrom(value: string | undefined): UmbracoMajor {
	if (value === undefined) return '18';
	if (isUmbracoMajor(value)) return value;
	throw new SettingsError(`UMBRACO is "${value}", but should be ${Object.keys(installations).join(' or ')}.`);
}

/** @param typedIn where `npm start` was typed, while it runs in the project's folder */
const packagesFrom = (value: string | undefined, typedIn = process.cwd()): string | undefined =>
	value === undefined ? undefined : resolve(typedIn, value);

const decodes = (text: string): boolean => {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
};

const isServer = ({ protocol, hostname, username, password, pathname, search, hash }: URL): boolean =>
	['smtp:', 'smtps:'].includes(protocol) &&
	hostname !== '' &&
	['', '/'].includes(pathname + search + hash) &&
	[username, password].every(decodes);

/** The value may contain a password, so messages do not repeat it. */
function smtpUrlFrom(value: string | undefined): URL | undefined {
	if (value === undefined) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url && isServer(url)) return url;
	throw new SettingsError(
		'SMTP_URL should be smtp://host:port or smtps://host:port, with user:password@ before the host if needed.',
	);
}

/**
 * An empty variable counts as not set.
 * @throws {SettingsError} naming the first invalid setting
 */
export function readSettings(env: NodeJS.ProcessEnv): SandboxSettings {
	const read = (name: string) => (env[name] === '' ? undefined : env[name]);
	return {
		port: portFrom(read('PORT')),
		umbraco: umbracoFrom(read('UMBRACO')),
		extension: extensionFrom(read('SANDBOX_EXTENSION')),
		commerceButton: commerceButtonFrom(read('SANDBOX_COMMERCE_BUTTON')),
		packages: packagesFrom(read('SANDBOX_PACKAGES'), env.INIT_CWD),
		paymentLinks: {
			tokenSigningSecret: read('PAYMENT_LINKS_TOKEN_SIGNING_SECRET'),
			tokenQueryParameterName: read('PAYMENT_LINKS_TOKEN_QUERY_PARAMETER_NAME'),
			errorQueryParameterName: read('PAYMENT_LINKS_ERROR_QUERY_PARAMETER_NAME'),
		},
		storefrontApiKey: read('STOREFRONT_API_KEY'),
		smtpUrl: smtpUrlFrom(read('SMTP_URL')),
	};
}
