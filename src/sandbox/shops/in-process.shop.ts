import { paymentMethodsDto, Refusal, shippingMethodsDto, storefrontOrderDto } from '../../mocks/index.js';
import type { Cart, CartChange, Commerce, Store } from '../../mocks/index.js';
import type { CheckoutForm } from './checkout-fields.js';
import { openInProcess } from './in-process-landing.js';
import { parseMethods } from './methods.js';
import { parseShopOrder } from './shop-order.js';
import { RefusedError, type Shop } from './shop.js';

const changeFrom = (form: CheckoutForm): CartChange => ({
	customer: { firstName: form.firstName, lastName: form.lastName, email: form.email, telephone: form.telephone },
	billing: {
		addressLine1: form.billingLine1,
		addressLine2: form.billingLine2,
		zipCode: form.billingZipCode,
		city: form.billingCity,
		country: form.billingCountry,
	},
	shipping: form.sameAddress
		? { sameAsBilling: true }
		: {
				sameAsBilling: false,
				addressLine1: form.shippingLine1,
				addressLine2: form.shippingLine2,
				zipCode: form.shippingZipCode,
				city: form.shippingCity,
				country: form.shippingCountry,
				contact: { firstName: form.shippingFirstName, lastName: form.shippingLastName },
			},
});

/** @throws RefusedError if Commerce refuses the change. */
const refusing = <T>(act: () => T): T => {
	try {
		return act();
	} catch (error) {
		throw error instanceof Refusal ? new RefusedError(error.message) : error;
	}
};

/** A server-rendered shop with Commerce in the same process, like a Razor site. */
export const inProcessShop = (store: Store, commerce: Commerce): Shop => {
	const { carts, checkout } = commerce;
	const withCart = (id: string, act: (cart: Cart) => unknown): void => {
		const cart = carts.get(id);
		if (!cart) throw new RefusedError('The cart does not exist.');
		refusing(() => act(cart));
	};
	return {
		open: (request) => openInProcess(request, commerce, store.id),
		order(id) {
			const cart = carts.get(id);
			if (!cart) return undefined;
			const dto = storefrontOrderDto(cart, commerce);
			const shippingMethod = commerce.shippingMethods.get(cart.shippingMethod?.id ?? '');
			const paymentMethod = commerce.paymentMethods.get(cart.paymentMethod?.id ?? '');
			return parseShopOrder({
				...dto,
				shippingInfo: { ...dto.shippingInfo, shippingMethod },
				paymentInfo: { ...dto.paymentInfo, paymentMethod },
			});
		},
		createCart() {
			const languageIsoCode = commerce.cultures[0]?.code ?? '';
			return refusing(() => carts.create({ storeId: store.id, languageIsoCode, currency: store.baseCurrencyId }).id);
		},
		addProduct(cartId, { product, variant }) {
			const added = { productReference: product, productVariantReference: variant, quantity: 1 };
			withCart(cartId, (cart) => carts.addProduct(cart, added));
		},
		change(cartId, form) {
			withCart(cartId, (cart) => carts.update(cart, changeFrom(form)));
		},
		methods(cartId) {
			const cart = carts.get(cartId);
			if (!cart) throw new RefusedError('The cart does not exist.');
			return parseMethods({
				shipping: shippingMethodsDto(cart, commerce),
				payment: paymentMethodsDto(cart, commerce),
			});
		},
		choose(cartId, { shipping: shippingMethod, payment: paymentMethod }) {
			const change = { shipping: { shippingMethod }, payment: { paymentMethod } };
			withCart(cartId, (cart) => carts.update(cart, change));
		},
		tag(cartId, tags) {
			withCart(cartId, (cart) => carts.update(cart, { tags }));
		},
		pay(cartId, { transactionId, amount }) {
			const transaction = { transactionId, authorizedAmount: amount, paymentStatus: 'Captured' } as const;
			withCart(cartId, (cart) => checkout.pay(cart, transaction));
		},
	};
};
