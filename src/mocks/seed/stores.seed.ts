import type { Country } from '../commerce/country.js';
import type { Culture } from '../commerce/culture.js';
import type { Currency } from '../commerce/currency.js';
import type { Store } from '../commerce/store.js';
import { countryIds, seedIds } from './seed-ids.js';

const { stores, currencies: currencyIds, taxClasses, orderStatuses } = seedIds;

export const seedStores: readonly Store[] = [
	{
		id: stores.nordlys,
		alias: 'nordlys',
		name: 'Nordlys Outdoor',
		baseCurrencyId: currencyIds.dkk,
		defaultCountryId: countryIds.denmark,
		taxClass: { id: taxClasses.nordlys, alias: 'standard', name: 'Standard', rate: 0.25 },
		pricesIncludeTax: true,
		orderStatus: { id: orderStatuses.nordlys, alias: 'new', name: 'New' },
		measurementSystem: 'Metric',
		abandonedCartInactivityPeriod: 1440,
		abandonedCartLandingPageUrl: 'https://nordlys.example/cart',
		themeColor: '#1b264f',
	},
	{
		id: stores.sunrise,
		alias: 'sunrise',
		name: 'Sunrise Surf & “Sons”',
		baseCurrencyId: currencyIds.usd,
		defaultCountryId: countryIds.unitedStates,
		taxClass: { id: taxClasses.sunrise, alias: 'standard', name: 'Standard', rate: 0.0825 },
		pricesIncludeTax: false,
		orderStatus: { id: orderStatuses.sunrise, alias: 'new', name: 'New' },
		measurementSystem: 'Imperial',
		abandonedCartInactivityPeriod: 2880,
	},
];

export const seedCurrencies: readonly Currency[] = [
	{ id: currencyIds.dkk, storeId: stores.nordlys, code: 'DKK', name: 'Danish krone', culture: 'da-DK' },
	{ id: currencyIds.eur, storeId: stores.nordlys, code: 'EUR', name: 'Euro', culture: 'de-DE' },
	{ id: currencyIds.usd, storeId: stores.sunrise, code: 'USD', name: 'US dollar', culture: 'en-US' },
	{ id: currencyIds.aed, storeId: stores.sunrise, code: 'AED', name: 'UAE dirham', culture: 'ar-AE' },
	{ id: currencyIds.jpy, storeId: stores.sunrise, code: 'JPY', name: 'Japanese yen', culture: 'ja-JP' },
];

const country = (storeId: string, id: string, code: string, name: string, defaultCurrencyId: string): Country => ({
	id,
	storeId,
	code,
	name,
	defaultCurrencyId,
});

export const seedCountries: readonly Country[] = [
	country(stores.nordlys, countryIds.denmark, 'DK', 'Denmark', currencyIds.dkk),
	country(stores.nordlys, countryIds.germany, 'DE', 'Germany', currencyIds.eur),
	country(stores.nordlys, countryIds.france, 'FR', 'France', currencyIds.eur),
	country(stores.sunrise, countryIds.unitedStates, 'US', 'United States', currencyIds.usd),
	country(stores.sunrise, countryIds.emirates, 'AE', 'United Arab Emirates', currencyIds.aed),
	country(stores.sunrise, countryIds.japan, 'JP', 'Japan', currencyIds.jpy),
];

export const seedCultures: readonly Culture[] = [
	{ code: 'en-US', name: 'English (United States)' },
	{ code: 'da-DK', name: 'Danish (Denmark)' },
	{ code: 'de-DE', name: 'German (Germany)' },
	{ code: 'ar-AE', name: 'Arabic (United Arab Emirates)' },
	{ code: 'ja-JP', name: 'Japanese (Japan)' },
];
