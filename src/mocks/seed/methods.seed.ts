import type { PaymentMethod } from '../commerce/payment-method.js';
import type { ShippingMethod } from '../commerce/shipping-method.js';
import { countryIds, seedIds } from './seed-ids.js';

const { currencies, stores, shippingMethods, paymentMethods } = seedIds;

const nordlys = (kroner: number, euros: number) => ({
	storeId: stores.nordlys,
	prices: [
		{ currencyId: currencies.dkk, value: kroner },
		{ currencyId: currencies.eur, value: euros },
	],
});

const sunrise = (dollars: number, dirhams: number, yen: number) => ({
	storeId: stores.sunrise,
	prices: [
		{ currencyId: currencies.usd, value: dollars },
		{ currencyId: currencies.aed, value: dirhams },
		{ currencyId: currencies.jpy, value: yen },
	],
});

const { nordlys: inNordlys, sunrise: inSunrise } = shippingMethods;

export const seedShippingMethods: readonly ShippingMethod[] = [
	{ id: inNordlys.parcel, alias: 'parcel', name: 'Parcel to your door', sku: 'SHIP-PARCEL', ...nordlys(49, 6.6) },
	{
		id: inNordlys.pickup,
		alias: 'pickup',
		name: 'Collect in the shop',
		sku: 'SHIP-PICKUP',
		countryIds: [countryIds.denmark, countryIds.germany],
		...nordlys(0, 0),
	},
	{ id: inSunrise.express, alias: 'express', name: 'Express', sku: 'SHIP-EXPRESS', ...sunrise(19.5, 71.6, 2900) },
	{ id: inSunrise.standard, alias: 'standard', name: 'Standard', sku: 'SHIP-STANDARD', ...sunrise(0, 0, 0) },
];

const invoicing = {
	alias: 'invoicing',
	name: 'Invoice',
	sku: 'PAY-INVOICE',
	paymentProviderAlias: 'invoicing',
	settings: {},
};

const card = {
	alias: 'card',
	name: 'Card',
	sku: 'PAY-CARD',
	paymentProviderAlias: 'test-card',
	settings: { publicKey: 'pk_test_0000' },
};

export const seedPaymentMethods: readonly PaymentMethod[] = [
	{ id: paymentMethods.nordlys.card, ...card, ...nordlys(0, 0) },
	{
		id: paymentMethods.nordlys.invoice,
		...invoicing,
		countryIds: [countryIds.denmark, countryIds.germany],
		...nordlys(25, 3.35),
	},
	{ id: paymentMethods.sunrise.card, ...card, ...sunrise(0, 0, 0) },
	{ id: paymentMethods.sunrise.invoice, ...invoicing, ...sunrise(3.5, 12.85, 500) },
];
