import type { Commerce } from '../commerce/commerce.js';
import type { Country } from '../commerce/country.js';
import type { Currency } from '../commerce/currency.js';
import { currencyRef, storeRef, type CurrencyRefDto, type StoreRefDto } from '../http/references.dto.js';

export interface CurrencyDto {
	id: string;
	code: string;
	name: string;
	culture: string;
	store: StoreRefDto | null;
}

export interface CountryDto {
	id: string;
	code: string;
	name: string;
	defaultCurrency: CurrencyRefDto | null;
	regions: never[];
	store: StoreRefDto | null;
}

export const currencyDto = ({ id, code, name, culture, storeId }: Currency, commerce: Commerce): CurrencyDto => ({
	id,
	code,
	name,
	culture,
	store: storeRef(commerce, storeId),
});

export const countryDto = (
	{ id, code, name, storeId, defaultCurrencyId }: Country,
	commerce: Commerce,
): CountryDto => ({
	id,
	code,
	name,
	defaultCurrency: defaultCurrencyId === undefined ? null : currencyRef(commerce, defaultCurrencyId),
	regions: [],
	store: storeRef(commerce, storeId),
});
