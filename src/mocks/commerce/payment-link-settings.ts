/** `Umbraco:Commerce:PaymentLinks` of a real site's appsettings.json, by the same names. */
export interface PaymentLinkSettings {
	/** At least 32 bytes in UTF-8. Without one, a random secret is made that no other instance shares. */
	tokenSigningSecret?: string;
	tokenQueryParameterName: string;
	errorQueryParameterName: string;
}

export interface ResolvedPaymentLinkSettings {
	readonly tokenSigningSecret: Uint8Array;
	readonly tokenQueryParameterName: string;
	readonly errorQueryParameterName: string;
}

/** HS256 wants a key no shorter than its hash (RFC 7518, 3.2). */
const LEAST_SECRET_BYTES = 32;

const secretOf = (secret: string | undefined): Uint8Array => {
	if (secret === undefined) return crypto.getRandomValues(new Uint8Array(LEAST_SECRET_BYTES));
	const bytes = new TextEncoder().encode(secret);
	if (bytes.length < LEAST_SECRET_BYTES) {
		throw new Error(
			`TokenSigningSecret must be at least ${LEAST_SECRET_BYTES} bytes long in UTF-8, but is ${bytes.length}.`,
		);
	}
	return bytes;
};

const nameOf = (setting: string, name: string): string => {
	if (name.trim() === '') throw new Error(`${setting} must not be empty.`);
	return name;
};

/** @throws Error naming the setting that will not do. */
export const resolvePaymentLinkSettings = (
	settings: Partial<PaymentLinkSettings> = {},
): ResolvedPaymentLinkSettings => ({
	tokenSigningSecret: secretOf(settings.tokenSigningSecret),
	tokenQueryParameterName: nameOf('TokenQueryParameterName', settings.tokenQueryParameterName ?? 'payment_link_token'),
	errorQueryParameterName: nameOf('ErrorQueryParameterName', settings.errorQueryParameterName ?? 'payment_link_error'),
});
