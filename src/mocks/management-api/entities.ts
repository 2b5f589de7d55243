import type { Commerce } from '../commerce/commerce.js';
import { storeRef } from '../http/references.dto.js';
import type { Entities } from '../http/shaped.js';
import { countryDto, currencyDto } from './localities.dto.js';
import { paymentMethodDto, shippingMethodDto } from './method.dto.js';
import { storeDto } from './store.dto.js';

/** What `expand` puts in the place of a reference. */
export const managementEntities = (commerce: Commerce): Entities => {
	const { countries, currencies, paymentMethods, shippingMethods, stores } = commerce;
	const found = <T>(item: T | undefined, dto: (item: T, commerce: Commerce) => object) => item && dto(item, commerce);
	return {
		StoreRef: (id) => found(stores.get(id), storeDto),
		CurrencyRef: (id) => found(currencies.get(id), currencyDto),
		PaymentMethodRef: (id) => found(paymentMethods.get(id), paymentMethodDto),
		ShippingMethodRef: (id) => found(shippingMethods.get(id), shippingMethodDto),
		CountryRef: (id) => found(countries.get(id), countryDto),
		TaxClassRef: (id) => {
			const store = stores.all().find(({ taxClass }) => taxClass.id === id);
			if (!store) return undefined;
			const { alias, name, rate } = store.taxClass;
			return { id, alias, name, store: storeRef(commerce, store.id), defaultTaxRate: rate };
		},
		OrderStatusRef: (id) => {
			const store = stores.all().find(({ orderStatus }) => orderStatus.id === id);
			return store && { ...store.orderStatus, store: storeRef(commerce, store.id) };
		},
	};
};
