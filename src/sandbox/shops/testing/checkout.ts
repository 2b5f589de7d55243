import type { Answer, Visitor } from './visitor.js';
import { decoded } from './visitor.js';

/** A completed form for a cart of the first store. */
export const FILLED_IN = {
	firstName: 'Anna',
	lastName: 'Andersen',
	email: 'anna@example.com',
	telephone: '',
	billingLine1: 'Havnegade 1',
	billingLine2: '',
	billingZipCode: '1058',
	billingCity: 'København K',
	billingCountry: 'DK',
	sameAddress: 'on',
} as const;

/** @returns the value of the field with this name */
export const valueIn = ({ html }: Answer, name: string): string => {
	const input = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
	return decoded(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
};

/** @returns the fields that the payment page posts */
export const paymentIn = (page: Answer) => ({
	order: valueIn(page, 'order'),
	amount: valueIn(page, 'amount'),
	transaction: valueIn(page, 'transaction'),
	action: 'pay',
});

/** From the open cart to the page where delivery and payment are chosen. */
export const goToDelivery = async (visitor: Visitor, base: string): Promise<Answer> => {
	const checkout = await visitor.get(`${base}/checkout`);
	return visitor.submit(`${base}/checkout`, { ...FILLED_IN, order: valueIn(checkout, 'order') });
};

/** The free ones of the first store. */
export const FREE_METHODS = { shippingMethod: 'pickup', paymentMethod: 'card' };

/** From the open cart to its payment page. */
export const goToPayment = async (
	visitor: Visitor,
	base: string,
	methods: Readonly<Record<keyof typeof FREE_METHODS, string>> = FREE_METHODS,
): Promise<Answer> => {
	const delivery = await goToDelivery(visitor, base);
	return visitor.submit(`${base}/delivery`, { ...methods, order: valueIn(delivery, 'order') });
};

/** @returns the page after the payment */
export const payCart = async (visitor: Visitor, base: string): Promise<Answer> =>
	visitor.submit(`${base}/payment`, paymentIn(await goToPayment(visitor, base)));
