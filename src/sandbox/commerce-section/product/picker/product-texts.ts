import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { ProductModel } from '../types.js';
import type { ProductPickerModalData } from './product-picker-modal.token.js';

const UNKNOWN = '–';

function formatMoney(value: number, currency: string, localize: UmbLocalizationController): string {
	try {
		return localize.number(value, { style: 'currency', currency });
	} catch {
		// Commerce lets people type currency codes; not every one of them is one.
		return `${localize.number(value)} ${currency}`;
	}
}

/** @returns what the product costs in the currency, in words where it has no price there */
export function priceText(
	{ prices }: ProductModel,
	{ currencyCode, currencyId }: ProductPickerModalData,
	localize: UmbLocalizationController,
): string {
	const isInCurrency = (code: string | undefined) => code?.toUpperCase() === currencyCode.toUpperCase();
	const price =
		prices.find((candidate) => isInCurrency(candidate.currencyCode)) ??
		prices.find((candidate) => candidate.currencyId !== undefined && candidate.currencyId === currencyId);
	return price ? formatMoney(price.value, currencyCode, localize) : localize.term('sandbox_noPrice');
}

/** @returns how many there are, in words where there are none left */
export function stockText({ stock }: ProductModel, localize: UmbLocalizationController): string {
	if (stock === undefined) return UNKNOWN;
	return stock > 0 ? localize.number(stock) : localize.term('sandbox_outOfStock');
}

export const skuText = ({ sku }: ProductModel): string => sku ?? UNKNOWN;
