export interface Currency {
	readonly id: string;
	readonly storeId: string;
	/** ISO 4217. */
	readonly code: string;
	readonly name: string;
	/** The culture its amounts are written in, such as `da-DK`. */
	readonly culture: string;
}

const formatters = new Map<string, Intl.NumberFormat>();

const formatterOf = ({ code, culture }: Currency): Intl.NumberFormat => {
	const key = `${culture} ${code}`;
	// Making a formatter costs a hundred times what formatting does, and a page of carts formats thousands of amounts.
	const formatter = formatters.get(key) ?? new Intl.NumberFormat(culture, { style: 'currency', currency: code });
	formatters.set(key, formatter);
	return formatter;
};

/** @returns how many digits follow the decimal separator: 2 for DKK, 0 for JPY. */
export const decimalPlacesOf = (currency: Currency): number =>
	formatterOf(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** @returns the amount in the currency's smallest unit, rounded half up. */
export const toMinorUnits = (amount: number, currency: Currency): number =>
	Math.round(amount * 10 ** decimalPlacesOf(currency));

export const fromMinorUnits = (minorUnits: number, currency: Currency): number =>
	minorUnits / 10 ** decimalPlacesOf(currency);

export const formatMinorUnits = (minorUnits: number, currency: Currency): string =>
	formatterOf(currency).format(fromMinorUnits(minorUnits, currency));
