import { http, HttpResponse, type HttpHandler } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import type { Store } from '../commerce/store.js';
import { currencyRef, orderStatusRef, taxClassRef, type CurrencyRefDto } from '../http/references.dto.js';
import type { OrderStatusRefDto, TaxClassRefDto } from '../http/references.dto.js';
import { endpoint, MANAGEMENT_API } from './endpoint.js';
import { notFound } from './problem-details.js';

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
	defaultTaxClass: TaxClassRefDto;
	defaultOrderStatus: OrderStatusRefDto;
	pricesIncludeTax: boolean;
	logoImageUrl: string | null;
	themeColor: string | null;
	cartNumberTemplate: string;
	orderNumberTemplate: string;
	sortOrder: number;
}

const storeDto = (store: Store, commerce: Commerce): StoreDto => ({
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
	defaultTaxClass: taxClassRef(store.taxClass),
	defaultOrderStatus: orderStatusRef(store.orderStatus),
	pricesIncludeTax: store.pricesIncludeTax,
	logoImageUrl: store.logoImageUrl ?? null,
	themeColor: store.themeColor ?? null,
	cartNumberTemplate: 'CART-{0}',
	orderNumberTemplate: 'ORDER-{0}',
	sortOrder: commerce.stores.all().indexOf(store),
});

export const storeHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${MANAGEMENT_API}/stores`,
		endpoint(commerce, () => HttpResponse.json(commerce.stores.all().map((store) => storeDto(store, commerce)))),
	),

	http.get(
		`${MANAGEMENT_API}/stores/:idOrAlias`,
		endpoint(commerce, ({ segment }) => {
			const store = findByIdOrAlias(commerce.stores.all(), segment('idOrAlias'));
			return store ? HttpResponse.json(storeDto(store, commerce)) : notFound();
		}),
	),
];
