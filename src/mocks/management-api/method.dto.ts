import type { CheckoutMethod } from '../commerce/checkout-method.js';
import type { Commerce } from '../commerce/commerce.js';
import type { PaymentMethod } from '../commerce/payment-method.js';
import { countryRef, storeRef, taxClassRef } from '../http/references.dto.js';
import { pricesDto } from './product.dto.js';

const methodDto = ({ id, storeId, alias, name, sku, countryIds }: CheckoutMethod, commerce: Commerce) => {
	const store = commerce.stores.get(storeId);
	return {
		id,
		alias,
		name,
		store: storeRef(commerce, storeId),
		sku,
		taxClass: store && taxClassRef(store.taxClass),
		allowedCountryRegions: countryIds?.map((countryId) => ({ country: countryRef(commerce, countryId) })),
	};
};

export const paymentMethodDto = (method: PaymentMethod, commerce: Commerce) => ({
	...methodDto(method, commerce),
	paymentProviderAlias: method.paymentProviderAlias,
	prices: pricesDto(method.prices, commerce),
});

export const shippingMethodDto = (method: CheckoutMethod, commerce: Commerce) => ({
	...methodDto(method, commerce),
	calculationMode: 'Fixed',
});
