/**
 * Writes an amount that Commerce has not formatted.
 * @param {number} amount - in the currency's main unit
 * @param {string} currency - its code, such as `DKK`. One that is not a code is written as it is; it may be empty
 * @param {string | undefined} culture - a valid one, such as `en-US`; default: the browser's
 */
export function formatPrice(amount: number, currency: string, culture?: string): string {
	const write = (options: Intl.NumberFormatOptions) =>
		// A rounded -0.001 has no sign.
		new Intl.NumberFormat(culture, { signDisplay: 'negative', ...options }).format(amount);
	try {
		return write({ style: 'currency', currency });
	} catch {
		return `${write({ minimumFractionDigits: 2 })} ${currency}`.trim();
	}
}
