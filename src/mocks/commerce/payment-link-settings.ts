/** `Umbraco:Commerce:PaymentLinks` in a real site's appsettings.json, with the same names. */
export interface PaymentLinkSettings {
	/** At least 32 bytes in UTF-8. Default: a random secret per instance. */
	tokenSigningSecret?: string;
	tokenQueryParameterName: string;
	errorQueryParameterName: string;
}

export interface ResolvedPaymentLinkSettings extends Readonly<Omit<PaymentLinkSettings, 'tokenSigningSecret'>> {
	readonly tokenSigningSecret: Uint8Array;
}

/** HS256 requires a key that is at least as long as its hash (RFC 7518, 3.2). */
const MIN_SECRET_BYTES = 32;

const secretOf = (secret: string | undefined): Uint8Array => {
	if (secret === undefined) return crypto.getRandomValues(new Uint8Array(MIN_SECRET_BYTES));
	const bytes = new TextEncoder().encode(secret);
	if (bytes.length < MIN_SECRET_BYTES) {
		throw new Error(
			`TokenSigningSecret must be at least ${MIN_SECRET_BYTES} bytes long in UTF-8, but is ${bytes.length}.`,
		);
	}
	return bytes;
};

const nameOf = (setting: string, name: string): string => {
	if (name.trim() === '') throw new Error(`${setting} must not be empty.`);
	return name;
};

/** @throws Error that names the invalid setting. */
export const resolvePaymentLinkSettings = (
	settings: Partial<PaymentLinkSettings> = {},
): ResolvedPaymentLinkSettings => ({
	tokenSigningSecret: secretOf(settings.tokenSigningSecret),
	tokenQueryParameterName: nameOf('TokenQueryParameterName', settings.tokenQueryParameterName ?? 'payment_link_token'),
	errorQueryParameterName: nameOf('ErrorQueryParameterName', settings.errorQueryParameterName ?? 'payment_link_error'),
});
