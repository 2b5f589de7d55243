import type { UmbLocalizationDictionary } from '@umbraco-cms/backoffice/localization-api';

export default {
	sandbox: {
		commerce: 'Commerce',
		welcome: 'Choose a store on the left to see its carts.',
		welcomeIsSandbox:
			'This section stands in for the one of Umbraco Commerce: its stores, products and carts are made up, and a restart brings them back as they were.',

		store: 'Store',
		stores: 'Stores',
		noStores: 'There is no store you have a role in.',
		storesUnavailable: 'The stores could not be loaded.',

		cart: 'Cart',
		carts: 'Carts',
		list: 'List',
		details: 'Details',
		cartNumber: 'Cart number',
		cartRange: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
		noCarts: 'This store has no carts yet',
		noCartFound: (term: string) => `No cart matches “${term}”`,
		finalized: 'Finalised',

		products: 'Products',
		product: 'Product',
		sku: 'SKU',
		quantity: 'Quantity',
		unitPrice: 'Unit price',
		cartIsEmpty: 'This cart is empty.',
		items: 'Items',
		subtotal: 'Subtotal',
		shipping: 'Shipping',
		payment: 'Payment',
		tax: 'Tax',
		total: 'Total',

		customer: 'Customer',
		noCustomer: 'Nothing is known of the customer yet.',
		name: 'Name',
		email: 'E-mail',
		telephone: 'Telephone',
		customerReference: 'Customer reference',
		billingAddress: 'Billing address',
		shippingAddress: 'Shipping address',

		notes: 'Notes',
		customerNotes: 'From the customer',
		internalNotes: 'Internal',

		summary: 'Summary',
		orderNumber: 'Order number',
		finalizedAt: 'Finalised',
		created: 'Created',
		lastUpdated: 'Last updated',
		language: 'Language',
		currency: 'Currency',
		tags: 'Tags',

		unavailableTitle: 'This could not be loaded',
		unavailableDescription: 'The server did not answer, or not as expected.',
		retry: 'Try again',
	},
} satisfies UmbLocalizationDictionary;
