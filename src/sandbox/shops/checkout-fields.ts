const CONTACT = ['firstName', 'lastName', 'email', 'telephone'] as const;
const BILLING = ['billingLine1', 'billingLine2', 'billingZipCode', 'billingCity', 'billingCountry'] as const;
const SHIPPING = [
	'shippingFirstName',
	'shippingLastName',
	'shippingLine1',
	'shippingLine2',
	'shippingZipCode',
	'shippingCity',
	'shippingCountry',
] as const;

/** The fields of the checkout in display order. */
export const CHECKOUT_FIELDS = { contact: CONTACT, billing: BILLING, shipping: SHIPPING };

export const ALL_FIELDS = [...CONTACT, ...BILLING, ...SHIPPING];

export type FieldName = (typeof ALL_FIELDS)[number];

/** The form as filled in; countries are codes. */
export type CheckoutForm = Readonly<Record<FieldName, string>> & {
	/** Deliver to the billing address; the shipping fields are ignored then. */
	readonly sameAddress: boolean;
};

interface FieldDescription {
	readonly label: string;
	/** The HTML attribute. */
	readonly autocomplete: string;
	readonly isOptional?: true;
}

const name = (part: 'given' | 'family', kind: string): FieldDescription => ({
	label: part === 'given' ? 'First name' : 'Last name',
	autocomplete: `${kind}${part}-name`,
});

export const FIELDS: Readonly<Record<FieldName, FieldDescription>> = {
	firstName: name('given', ''),
	lastName: name('family', ''),
	email: { label: 'E-mail', autocomplete: 'email' },
	telephone: { label: 'Telephone', autocomplete: 'tel', isOptional: true },
	billingLine1: { label: 'Address', autocomplete: 'billing address-line1' },
	billingLine2: { label: 'Address, second line', autocomplete: 'billing address-line2', isOptional: true },
	billingZipCode: { label: 'Postal code', autocomplete: 'billing postal-code' },
	billingCity: { label: 'City', autocomplete: 'billing address-level2' },
	billingCountry: { label: 'Country', autocomplete: 'billing country' },
	shippingFirstName: name('given', 'shipping '),
	shippingLastName: name('family', 'shipping '),
	shippingLine1: { label: 'Address', autocomplete: 'shipping address-line1' },
	shippingLine2: { label: 'Address, second line', autocomplete: 'shipping address-line2', isOptional: true },
	shippingZipCode: { label: 'Postal code', autocomplete: 'shipping postal-code' },
	shippingCity: { label: 'City', autocomplete: 'shipping address-level2' },
	shippingCountry: { label: 'Country', autocomplete: 'shipping country' },
};
