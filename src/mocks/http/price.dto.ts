import { formatMinorUnits, fromMinorUnits, type Currency } from '../commerce/currency.js';
import { NO_PRICE, type Price } from '../commerce/price.js';
import type { CurrencyRefDto } from './references.dto.js';

export interface PriceDto {
	currency: CurrencyRefDto;
	withoutTax: number;
	tax: number;
	withTax: number;
	formatted: { withoutTax: string; tax: string; withTax: string };
}

export interface AmountDto {
	currency: CurrencyRefDto;
	value: number;
	formatted: { value: string };
}

interface Adjusted<T> {
	adjustments: never[];
	withoutAdjustments: T;
	adjustment: T;
	value: T;
}

export type AdjustedPriceDto = Adjusted<PriceDto>;

/** The total of a line or an order, whose adjustments are those of the parts and its own. */
export interface TotalPriceDto extends AdjustedPriceDto {
	previousAdjustments: PriceDto;
	withPreviousAdjustments: PriceDto;
	totalAdjustment: PriceDto;
}

export type AdjustedAmountDto = Adjusted<AmountDto>;

const refTo = ({ id, code }: Currency): CurrencyRefDto => ({ $type: 'CurrencyRef', id, code });

export const amountDto = (minorUnits: number, currency: Currency): AmountDto => ({
	currency: refTo(currency),
	value: fromMinorUnits(minorUnits, currency),
	formatted: { value: formatMinorUnits(minorUnits, currency) },
});

export const priceDto = ({ withoutTax, tax, withTax }: Price, currency: Currency): PriceDto => ({
	currency: refTo(currency),
	withoutTax: fromMinorUnits(withoutTax, currency),
	tax: fromMinorUnits(tax, currency),
	withTax: fromMinorUnits(withTax, currency),
	formatted: {
		withoutTax: formatMinorUnits(withoutTax, currency),
		tax: formatMinorUnits(tax, currency),
		withTax: formatMinorUnits(withTax, currency),
	},
});

/** Without adjustments, as there are no discounts or gift cards here. */
const unadjusted = <T>(value: T, adjustment: T): Adjusted<T> => ({
	adjustments: [],
	withoutAdjustments: value,
	adjustment,
	value,
});

export const adjustedPriceDto = (price: Price, currency: Currency): AdjustedPriceDto =>
	unadjusted(priceDto(price, currency), priceDto(NO_PRICE, currency));

export const totalPriceDto = (price: Price, currency: Currency): TotalPriceDto => {
	const adjusted = adjustedPriceDto(price, currency);
	const { value, adjustment } = adjusted;
	return {
		...adjusted,
		previousAdjustments: adjustment,
		withPreviousAdjustments: value,
		totalAdjustment: adjustment,
	};
};

export const adjustedAmountDto = (minorUnits: number, currency: Currency): AdjustedAmountDto =>
	unadjusted(amountDto(minorUnits, currency), amountDto(0, currency));
