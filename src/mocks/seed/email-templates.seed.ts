import type { EmailTemplate } from '../commerce/email-template.js';
import { PAYMENT_LINK_TEMPLATE_ALIAS } from '../commerce/email-template.js';
import { seedIds } from './seed-ids.js';

const viewOf = (name: string): string => `~/Views/UmbracoCommerce/Templates/Email/${name}.cshtml`;

const paymentLinkBody = `# Hello {{customer.firstName}}

Your cart {{cart.number}} at {{store.name}} is ready:

{{cart.lines}}

Total: **{{cart.total}}**

[**Go to your cart and pay**]({{paymentLink.url}})

The link is valid until {{paymentLink.expires}}. If it does not open, copy this address:
[{{paymentLink.url}}]({{paymentLink.url}})
`;

const abandonedCartBody = `# Hello {{customer.firstName}}

You left something in your cart {{cart.number}} at {{store.name}}:

{{cart.lines}}

Total: **{{cart.total}}**
`;

/** The templates of a new store that are relevant here. */
const defaultTemplates = (store: keyof typeof seedIds.stores): readonly EmailTemplate[] => {
	const ids = seedIds.emailTemplates[store];
	const common = {
		storeId: seedIds.stores[store],
		senderName: 'Umbraco Commerce',
		senderAddress: 'noreply@umbraco.com',
		replyToAddresses: [],
		toAddresses: [],
		ccAddresses: [],
		bccAddresses: [],
	};
	return [
		{
			...common,
			id: ids.orderConfirmation,
			alias: 'orderConfirmation',
			name: 'Order Confirmation',
			category: 'Order',
			subject: 'Order Confirmation',
			sendToCustomer: true,
			templateView: viewOf('OrderConfirmationEmail'),
			sortOrder: 0,
		},
		{
			...common,
			id: ids.abandonedCart,
			alias: 'abandonedCartNotification',
			name: 'Abandoned Cart Notification',
			category: 'Cart',
			subject: 'Abandoned Cart',
			templateView: viewOf('AbandonedCartNotificationEmail'),
			body: abandonedCartBody,
			sortOrder: 1,
		},
		{
			...common,
			id: ids.paymentLink,
			alias: PAYMENT_LINK_TEMPLATE_ALIAS,
			name: 'Payment Link',
			category: 'Cart',
			subject: 'Your Cart is Ready',
			sendToCustomer: true,
			templateView: viewOf('PaymentLinkEmail'),
			body: paymentLinkBody,
			sortOrder: 2,
		},
	];
};

export const seedEmailTemplates: readonly EmailTemplate[] = [
	...defaultTemplates('nordlys'),
	...defaultTemplates('sunrise'),
];
