export const TEMPLATE_CATEGORIES = ['Order', 'GiftCard', 'Discount', 'Cart', 'Custom', 'Customer'] as const;

export type TemplateCategory = (typeof TEMPLATE_CATEGORIES)[number];

export interface EmailTemplate {
	readonly id: string;
	readonly storeId: string;
	readonly alias: string;
	readonly name?: string;
	readonly category: TemplateCategory;
	readonly subject?: string;
	readonly senderName?: string;
	readonly senderAddress?: string;
	readonly replyToAddresses?: readonly string[];
	readonly toAddresses?: readonly string[];
	readonly ccAddresses?: readonly string[];
	readonly bccAddresses?: readonly string[];
	/** Whether the mail also goes to the cart's customer. */
	readonly sendToCustomer?: boolean;
	/** Path of the Razor view that renders the body on a real site. */
	readonly templateView?: string;
	/** Markdown with placeholders, which replaces that view here. Not part of the Management API. */
	readonly body?: string;
	readonly sortOrder?: number;
}

/** Alias of the template for payment links in a new store. It can be renamed or deleted. */
export const PAYMENT_LINK_TEMPLATE_ALIAS = 'paymentLink';
