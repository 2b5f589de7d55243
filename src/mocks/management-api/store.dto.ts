import type { Commerce } from '../commerce/commerce.js';
import type { Store } from '../commerce/store.js';
import { countryRef, currencyRef, orderStatusRef, taxClassRef } from '../http/references.dto.js';
import type { CountryRefDto, CurrencyRefDto, OrderStatusRefDto, TaxClassRefDto } from '../http/references.dto.js';

export interface StoreDto {
	id: string;
	alias: string;
	name: string;
	measurementSystem: 'Metric' | 'Imperial';
	abandonedCartInactivityPeriod: number;
	abandonedCartLandingPageUrl: string | null;
	canRefundTransactionFee: boolean;
	giftCardActivationMethod: 'Automatic';
	orderRoundingMethod: 'Line';
	baseCurrency: CurrencyRefDto | null;
	defaultCountry: CountryRefDto | null;
	defaultTaxClass: TaxClassRefDto;
	defaultOrderStatus: OrderStatusRefDto;
	pricesIncludeTax: boolean;
	logoImageUrl: string | null;
	themeColor: string | null;
	cartNumberTemplate: string;
	orderNumberTemplate: string;
	sortOrder: number;
}

export const storeDto = (store: Store, commerce: Commerce): StoreDto => ({
	id: store.id,
	alias: store.alias,
	name: store.name,
	measurementSystem: store.measurementSystem,
	abandonedCartInactivityPeriod: store.abandonedCartInactivityPeriod,
	abandonedCartLandingPageUrl: store.abandonedCartLandingPageUrl ?? null,
	canRefundTransactionFee: false,
	giftCardActivationMethod: 'Automatic',
	orderRoundingMethod: 'Line',
	baseCurrency: currencyRef(commerce, store.baseCurrencyId),
	defaultCountry: store.defaultCountryId === undefined ? null : countryRef(commerce, store.defaultCountryId),
	defaultTaxClass: taxClassRef(store.taxClass),
	defaultOrderStatus: orderStatusRef(store.orderStatus),
	pricesIncludeTax: store.pricesIncludeTax,
	logoImageUrl: store.logoImageUrl ?? null,
	themeColor: store.themeColor ?? null,
	cartNumberTemplate: 'CART-{0}',
	orderNumberTemplate: 'ORDER-{0}',
	sortOrder: commerce.stores.all().indexOf(store),
});
