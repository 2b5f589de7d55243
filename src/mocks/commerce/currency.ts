export interface Currency {
	readonly id: string;
	readonly storeId: string;
	/** ISO 4217. */
	readonly code: string;
	readonly name: string;
	/** The culture its amounts are written in, such as `da-DK`. */
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
	// Making a formatter and asking for its options cost a hundred times what formatting does, and a page of carts
	// formats thousands of amounts.
	const formatter = formatters.get(key) ?? makeFormatter(currency);
	formatters.set(key, formatter);
	return formatter;
};

/** @returns how many digits follow the decimal separator: 2 for DKK, 0 for JPY. */
export const decimalPlacesOf = (currency: Currency): number => formatterOf(currency).decimalPlaces;

/** @returns the amount in the currency's smallest unit, rounded half up. */
export const toMinorUnits = (amount: number, currency: Currency): number =>
	Math.round(amount * 10 ** decimalPlacesOf(currency));

export const fromMinorUnits = (minorUnits: number, currency: Currency): number =>
	minorUnits / 10 ** decimalPlacesOf(currency);

export const formatMinorUnits = (minorUnits: number, currency: Currency): string =>
	formatterOf(currency).format(fromMinorUnits(minorUnits, currency));
