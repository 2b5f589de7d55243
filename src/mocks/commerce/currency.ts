export interface Currency {
	readonly id: string;
	readonly storeId: string;
	/** ISO 4217. */
	readonly code: string;
	readonly name: string;
	/** The culture that its amounts are formatted in, such as `da-DK`. */
	readonly culture: string;
}

interface Formatter {
	readonly format: (amount: number) => string;
	readonly decimalPlaces: number;
}

const makeFormatter = ({ code, culture }: Currency): Formatter => {
	const numberFormat = new Intl.NumberFormat(culture, { style: 'currency', currency: code });
	const { maximumFractionDigits: decimalPlaces = 2 } = numberFormat.resolvedOptions();
	return { format: (amount) => numberFormat.format(amount), decimalPlaces };
};

const formatters = new Map<string, Formatter>();

const formatterOf = (currency: Currency): Formatter => {
	const key = `${currency.culture} ${currency.code}`;
	// Creating a formatter and resolving its options takes a hundred times as long as formatting, and a page of carts
	// formats thousands of amounts.
	const formatter = formatters.get(key) ?? makeFormatter(currency);
	formatters.set(key, formatter);
	return formatter;
};

/** @returns the number of digits after the decimal separator: 2 for DKK, 0 for JPY. */
export const decimalPlacesOf = (currency: Currency): number => formatterOf(currency).decimalPlaces;

/** @returns the amount in the currency's smallest unit, rounded half up. */
export const toMinorUnits = (amount: number, currency: Currency): number =>
	Math.round(amount * 10 ** decimalPlacesOf(currency));

export const fromMinorUnits = (minorUnits: number, currency: Currency): number =>
	minorUnits / 10 ** decimalPlacesOf(currency);

export const formatMinorUnits = (minorUnits: number, currency: Currency): string =>
	formatterOf(currency).format(fromMinorUnits(minorUnits, currency));
