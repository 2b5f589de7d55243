import type { CartLine } from './cart.js';
import { toMinorUnits, type Currency } from './currency.js';
import { priceOf, sumOf, type Price, type Taxation } from './price.js';

export interface LineTotals {
	/** One unit, without the parts of its bundle. */
	readonly base: Price;
	/** One unit, including the parts of its bundle. */
	readonly unit: Price;
	readonly total: Price;
}

type Amounts = Record<keyof LineTotals, number>;

const amountsOf = (line: CartLine, currency: Currency): Amounts | undefined => {
	const bundled = line.lines.map((part) => amountsOf(part, currency)).filter((part) => part !== undefined);
	if (line.unitPrice === undefined && bundled.length === 0) return undefined;
	const base = toMinorUnits(line.unitPrice ?? 0, currency);
	const unit = bundled.reduce((sum, part) => sum + part.total, base);
	return { base, unit, total: Math.round(unit * line.quantity) };
};

/** @returns the prices of a line; undefined when its product has no price, which is not the same as 0. */
export const lineTotalsOf = (line: CartLine, currency: Currency, taxation: Taxation): LineTotals | undefined => {
	const amounts = amountsOf(line, currency);
	return (
		amounts && {
			base: priceOf(amounts.base, taxation),
			unit: priceOf(amounts.unit, taxation),
			total: priceOf(amounts.total, taxation),
		}
	);
};

/** @returns the sum of the lines, each rounded separately; a line without a price adds nothing. */
export const cartTotalOf = (lines: readonly CartLine[], currency: Currency, taxation: Taxation): Price =>
	sumOf(lines.map((line) => lineTotalsOf(line, currency, taxation)?.total).filter((total) => total !== undefined));

/** @returns the number of items in the cart; the parts of a bundle are not counted. */
export const totalQuantityOf = (lines: readonly CartLine[]): number =>
	lines.reduce((sum, { quantity }) => sum + quantity, 0);
