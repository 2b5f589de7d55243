import { seedIds } from '../../seed/seed-ids.js';
import { bundleLines, exampleIds } from './example-commerce.js';

/** A request that is accepted. Together, the samples of an operation have every field that the contract has. */
export interface Sample {
	readonly call: string;
	readonly path: string;
	readonly body: object;
	/** Fields that this request cannot do without, though the contract does not require them. */
	readonly kept?: readonly string[];
}

const { carts, products, variants } = seedIds;

const contact = { firstName: 'Asta', lastName: 'Andersen', email: 'asta@example.com', telephone: '12345678' };

const address = {
	addressLine1: 'Havnegade 1',
	addressLine2: '2. tv.',
	city: 'København K',
	zipCode: '1058',
	country: 'DK',
	region: '',
	companyName: 'Nordlys ApS',
	companyTaxCode: 'DK12345678',
	contact,
};

const line = {
	productReference: products.shirt,
	productVariantReference: variants.shirtLarge,
	quantity: 1.5,
	properties: { any: 'AA' },
};

const cartChanges: readonly Omit<Sample, 'call'>[] = [
	{
		path: `/carts/${exampleIds.bundleCart}`,
		body: {
			customer: { ...contact, customerReference: 'C-1' },
			billing: address,
			shipping: {
				...address,
				sameAsBilling: false,
				shippingMethod: 'parcel',
				shippingOption: { id: 'evening', name: 'In the evening' },
			},
			payment: { paymentMethod: 'invoicing' },
			properties: { any: 'yes' },
			orderLines: [{ ...line, id: bundleLines.bundle, bundleId: 'kit' }],
			notes: { customerNotes: 'Ring the bell.', internalNotes: 'VIP' },
			tags: ['vip'],
			codes: ['SUMMER'],
		},
	},
	{
		path: `/carts/${exampleIds.bundleCart}`,
		body: { orderLines: [{ id: bundleLines.bundle, orderLines: [{ ...line, id: bundleLines.part }] }] },
		kept: ['orderLines[0].id'],
	},
];

/** Requests for every operation with a body. */
export const samples: readonly Sample[] = [
	{ call: 'POST /carts', path: '/carts', body: { languageIsoCode: 'da-DK', currency: 'DKK' } },
	...cartChanges.map((sample) => ({ ...sample, call: 'PATCH /carts/{cartId}' })),
	...cartChanges.map((sample) => ({
		...sample,
		call: 'PATCH /carts/{cartId}/calculate',
		path: `${sample.path}/calculate`,
	})),
	{
		call: 'POST /carts/{cartId}/payment-link',
		path: `/carts/${carts.ordinary}/payment-link`,
		body: { validityPeriod: 60, landingPageUrl: 'https://nordlys.example/cart' },
	},
	{
		call: 'PUT /email-templates/{emailTemplateIdOrAlias}',
		path: '/email-templates/paymentLink',
		body: {
			alias: 'paymentLink',
			name: 'Payment Link',
			category: 'Cart',
			subject: 'Your cart',
			senderName: 'Nordlys',
			senderAddress: 'shop@nordlys.example',
			replyToAddresses: ['a@example.com'],
			toAddresses: ['b@example.com'],
			ccAddresses: ['c@example.com'],
			bccAddresses: ['d@example.com'],
			sendToCustomer: true,
			templateView: '~/Views/PaymentLink.cshtml',
		},
	},
	{
		call: 'POST /email-templates/{emailTemplateIdOrAlias}/send',
		path: '/email-templates/orderConfirmation/send',
		body: { entity: carts.ordinary, to: 'a@example.com', languageIsoCode: 'da-DK' },
	},
];
