import type { Cart } from '../../commerce/cart.js';
import type { Commerce } from '../../commerce/commerce.js';
import { DeliveryError } from '../../commerce/emails.js';
import { createCommerce } from '../../create-commerce.js';
import { seedCart } from '../../seed/cart-builder.js';
import { defaultSeed } from '../../seed/default-seed.js';
import { countryIds, lineId, seedIds } from '../../seed/seed-ids.js';

/** Ids of what the seed does not have. */
export const exampleIds = {
	bundleCart: 'ca270000-0000-4000-8000-000000009001',
	fullCart: 'ca270000-0000-4000-8000-000000009002',
	paidCart: 'ca270000-0000-4000-8000-000000009003',
	bareCart: 'ca270000-0000-4000-8000-000000009004',
	bareTemplate: 'e3a10000-0000-4000-8000-000000009001',
	unknown: '00000000-0000-4000-8000-000000000000',
} as const;

/** A recipient that the mail server rejects. */
export const REJECTED = 'rejected@example.com';

const { products, variants, stores, shippingMethods, paymentMethods } = seedIds;

const contact = { firstName: 'Asta', lastName: 'Andersen', email: 'asta@example.com', telephone: '+45 12345678' };

const address = {
	addressLine1: 'Havnegade 1',
	addressLine2: '2. tv.',
	city: 'København K',
	zipCode: '1058',
	countryId: countryIds.denmark,
	companyName: 'Nordlys ApS',
	companyTaxCode: 'DK12345678',
	contact,
};

const bundleOf = (cart: Cart): Cart => {
	const [line, ...parts] = cart.lines;
	if (!line) throw new Error('A bundle has a line.');
	return {
		...cart,
		lines: [{ ...line, bundleId: 'kit', properties: { engraving: 'AA' }, lines: parts }],
	};
};

const carts: readonly Cart[] = [
	bundleOf(
		seedCart(exampleIds.bundleCart, 9001, [
			[products.shirt, 1, variants.shirtSmall],
			[products.shirt, 2, variants.shirtLarge],
			[products.jacket, 1],
		]),
	),
	seedCart(exampleIds.fullCart, 9002, [[products.shirt, 1.5, variants.shirtLarge]], {
		customer: { ...contact, customerReference: 'C-1' },
		billing: address,
		shipping: { ...address, sameAsBilling: false, shippingOption: { id: 'evening', name: 'In the evening' } },
		shippingMethod: { id: shippingMethods.nordlys.parcel, price: 49 },
		paymentMethod: { id: paymentMethods.nordlys.invoice, price: 25 },
		properties: { giftMessage: 'Hi!' },
		notes: { customerNotes: 'Ring the bell.', internalNotes: 'VIP' },
		tags: ['phone', 'vip'],
		codes: ['SUMMER'],
	}),
	seedCart(exampleIds.paidCart, 9003, [[products.jacket, 1]], {
		orderNumber: 'ORDER-09003',
		finalizedAt: '2026-09-01T12:00:00.5Z',
		transaction: { transactionId: 'T-1', authorizedAmount: 1299.95, paymentStatus: 'Captured' },
	}),
	seedCart(exampleIds.bareCart, 9004, [], { languageIsoCode: 'en-US' }),
];

/** @returns line ids of the cart with a bundle: the bundle's, and that of its first part. */
export const bundleLines = {
	bundle: lineId(exampleIds.bundleCart, 1),
	part: lineId(exampleIds.bundleCart, 2),
};

/** The default seed, with carts, templates, countries and currencies that have every field or only what they need. */
export const exampleCommerce = (): Commerce => {
	const seed = defaultSeed({ carts: 20 });
	return createCommerce(
		{
			...seed,
			carts: [...seed.carts, ...carts],
			countries: [...seed.countries, { id: exampleIds.unknown, storeId: stores.nordlys, code: 'NO', name: 'Norway' }],
			emailTemplates: [
				...seed.emailTemplates,
				{ id: exampleIds.bareTemplate, storeId: stores.nordlys, alias: 'bare', category: 'Custom' },
			],
		},
		undefined,
		{
			deliver: ({ to }) =>
				to.includes(REJECTED) ? Promise.reject(new DeliveryError('The mail server said no.')) : Promise.resolve(),
		},
	);
};
