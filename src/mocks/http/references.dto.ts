import type { Commerce } from '../commerce/commerce.js';
import type { OrderStatus, TaxClass } from '../commerce/store.js';

interface CodedRef<T extends string> {
	$type: T;
	id: string;
	code: string;
}

interface AliasedRef<T extends string> {
	$type: T;
	id: string;
	alias: string;
}

export type CurrencyRefDto = CodedRef<'CurrencyRef'>;
export type CountryRefDto = CodedRef<'CountryRef'>;
export type StoreRefDto = AliasedRef<'StoreRef'>;
export type TaxClassRefDto = AliasedRef<'TaxClassRef'>;
export type OrderStatusRefDto = AliasedRef<'OrderStatusRef'>;
export type ShippingMethodRefDto = AliasedRef<'ShippingMethodRef'>;
export type PaymentMethodRefDto = AliasedRef<'PaymentMethodRef'>;

export const storeRef = ({ stores }: Commerce, id: string): StoreRefDto | null => {
	const store = stores.get(id);
	return store ? { $type: 'StoreRef', id: store.id, alias: store.alias } : null;
};

export const currencyRef = ({ currencies }: Commerce, id: string): CurrencyRefDto | null => {
	const currency = currencies.get(id);
	return currency ? { $type: 'CurrencyRef', id: currency.id, code: currency.code } : null;
};

export const countryRef = ({ countries }: Commerce, id: string): CountryRefDto | null => {
	const country = countries.get(id);
	return country ? { $type: 'CountryRef', id: country.id, code: country.code } : null;
};

export const shippingMethodRef = ({ shippingMethods }: Commerce, id = ''): ShippingMethodRefDto | null => {
	const method = shippingMethods.get(id);
	return method ? { $type: 'ShippingMethodRef', id: method.id, alias: method.alias } : null;
};

export const paymentMethodRef = ({ paymentMethods }: Commerce, id = ''): PaymentMethodRefDto | null => {
	const method = paymentMethods.get(id);
	return method ? { $type: 'PaymentMethodRef', id: method.id, alias: method.alias } : null;
};

export const taxClassRef = ({ id, alias }: TaxClass): TaxClassRefDto => ({ $type: 'TaxClassRef', id, alias });

export const orderStatusRef = ({ id, alias }: OrderStatus): OrderStatusRefDto => ({
	$type: 'OrderStatusRef',
	id,
	alias,
});
