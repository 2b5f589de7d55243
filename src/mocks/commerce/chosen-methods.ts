import type { Cart } from './cart.js';
import type { Catalogue } from './catalogue.js';
import { offeredMethods, type CheckoutMethod, type ChosenMethod } from './checkout-method.js';
import { findByIdOrAlias } from './collection.js';
import type { PaymentMethod } from './payment-method.js';
import { priceIn } from './product.js';
import { Refusal } from './refusal.js';
import type { ShippingMethod } from './shipping-method.js';

/** Ids or aliases of methods; an empty string removes the method. */
export interface MethodChange {
	readonly shippingMethod?: string;
	readonly paymentMethod?: string;
}

type MethodSource = Pick<Catalogue, 'stores' | 'shippingMethods' | 'paymentMethods'>;

/** @returns the id of the country that the order is delivered to, if it has one. */
export const deliveryCountryOf = ({ billing, shipping }: Pick<Cart, 'billing' | 'shipping'>): string | undefined =>
	shipping.sameAsBilling ? billing.countryId : shipping.countryId;

const queryFor = (cart: Cart, countryId: string | undefined, { stores }: MethodSource) => ({
	storeId: cart.storeId,
	currencyId: cart.currencyId,
	countryId: countryId ?? stores.get(cart.storeId)?.defaultCountryId,
});

/** @returns the ways of delivery to the order's country; without one, to the store's default country. */
export const shippingMethodsFor = (cart: Cart, source: MethodSource): ShippingMethod[] =>
	offeredMethods(source.shippingMethods.all(), queryFor(cart, deliveryCountryOf(cart), source));

/** @returns the ways to pay from the order's billing country; without one, from the store's default country. */
export const paymentMethodsFor = (cart: Cart, source: MethodSource): PaymentMethod[] =>
	offeredMethods(source.paymentMethods.all(), queryFor(cart, cart.billing.countryId, source));

/** @param wanted - Undefined keeps the chosen method as long as it is offered. */
const choose = (
	offered: readonly CheckoutMethod[],
	chosen: ChosenMethod | undefined,
	wanted: string | undefined,
	{ currencyId }: Cart,
	field: string,
): ChosenMethod | undefined => {
	if (wanted === undefined) return offered.some(({ id }) => id === chosen?.id) ? chosen : undefined;
	if (wanted === '') return undefined;
	const method = findByIdOrAlias(offered, wanted);
	const price = method && priceIn(method, currencyId);
	if (!method || price === undefined) throw Refusal.ofField(field, 'This is not offered for this order.');
	return { id: method.id, price };
};

/**
 * @param cart - With its new addresses: a method that is not offered for a new country is removed.
 * @throws Refusal for an unknown method, and for one that is not for the order's country or currency.
 */
export const withMethods = (
	cart: Cart,
	{ shippingMethod, paymentMethod }: MethodChange,
	source: MethodSource,
): Cart => ({
	...cart,
	shippingMethod: choose(
		shippingMethodsFor(cart, source),
		cart.shippingMethod,
		shippingMethod,
		cart,
		'shipping.shippingMethod',
	),
	paymentMethod: choose(
		paymentMethodsFor(cart, source),
		cart.paymentMethod,
		paymentMethod,
		cart,
		'payment.paymentMethod',
	),
});
