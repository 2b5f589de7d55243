/**
 * Parses a typed quantity, such as 2, 1.5 or 1,5.
 * @returns the quantity, above 0; undefined for anything else, including a comma before three digits, which may be a
 * thousands separator
 */
export function parseQuantity(typed: string): number | undefined {
	const text = typed.trim();
	if (!/^\d*([.,]\d+)?$/.test(text) || /,\d{3}$/.test(text)) return undefined;
	const quantity = Number(text.replace(',', '.'));
	return quantity > 0 && Number.isFinite(quantity) ? quantity : undefined;
}
