import { checkCheckoutForm } from './checkout-form.js';
import type { ShopOrder } from './shop-order.js';
import type { Site } from './site.js';

/** @returns whether the order has something in it, and all the addresses that it needs */
export const hasAddresses = ({ lines, form }: ShopOrder, site: Site): boolean =>
	lines.length > 0 && Object.keys(checkCheckoutForm(form, site.content().countries).errors).length === 0;

/** @returns the page that the customer has to complete before the payment, if any */
export const pageBeforePayment = async (order: ShopOrder, site: Site): Promise<'checkout' | 'delivery' | undefined> => {
	if (!hasAddresses(order, site)) return 'checkout';
	if (order.shipping && order.payment) return undefined;
	const { shipping, payment } = await site.shop.methods(order.id);
	const isComplete = (order.shipping ?? shipping.length === 0) && (order.payment ?? payment.length === 0);
	return isComplete ? undefined : 'delivery';
};
