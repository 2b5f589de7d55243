import { ALL_FIELDS, CHECKOUT_FIELDS, FIELDS, type CheckoutForm, type FieldName } from './checkout-fields.js';
import type { Content } from './content.js';
import { textIn } from './posted-form.js';

export type FieldErrors = Readonly<Partial<Record<FieldName, string>>>;

const LONGEST = 500;

const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** Fills every field. */
export const forEachField = (text: (field: FieldName) => string): Record<FieldName, string> =>
	Object.fromEntries(ALL_FIELDS.map((field) => [field, text(field)])) as Record<FieldName, string>;

/** @returns the form as it was typed */
export const readCheckoutForm = (posted: FormData): CheckoutForm => ({
	...forEachField((field) => textIn(posted, field)),
	sameAddress: posted.has('sameAddress'),
});

const errorOf = (field: FieldName, text: string, countries: Content['countries']): string | undefined => {
	const isCountry = field === 'billingCountry' || field === 'shippingCountry';
	if (text === '') {
		if (FIELDS[field].isOptional) return undefined;
		return isCountry ? 'Choose a country.' : 'Please fill this in.';
	}
	if (text.length > LONGEST) return `Use at most ${LONGEST} characters.`;
	if (field === 'email' && !isEmailAddress(text)) return 'Enter an e-mail address, such as name@example.com.';
	if (isCountry && !countries.some(({ code }) => code === text)) return 'Choose one of these countries.';
	return undefined;
};

/**
 * @param countries - Those that the store delivers to.
 * @returns the trimmed form, and the errors by field
 */
export const checkCheckoutForm = (
	typed: CheckoutForm,
	countries: Content['countries'],
): { form: CheckoutForm; errors: FieldErrors } => {
	const form = { ...forEachField((field) => typed[field].trim()), sameAddress: typed.sameAddress };
	const { contact, billing, shipping } = CHECKOUT_FIELDS;
	const errors: Partial<Record<FieldName, string>> = {};
	for (const field of [...contact, ...billing, ...(form.sameAddress ? [] : shipping)]) {
		const error = errorOf(field, form[field], countries);
		if (error !== undefined) errors[field] = error;
	}
	return { form, errors };
};
