import type { JsonObject } from '../management-api/parse.js';
import type { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from './entity.js';

/** An e-mail template without its text. Empty texts and lists where nothing is set. */
export interface EmailTemplateModel {
	entityType: typeof SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE;
	unique: string;
	alias: string;
	/** What it is sent for: Order, Cart, GiftCard and so on. */
	category: string;
	name: string;
	subject: string;
	senderName: string;
	senderAddress: string;
	replyToAddresses: string[];
	toAddresses: string[];
	ccAddresses: string[];
	bccAddresses: string[];
	/** Whether the customer is a recipient besides `toAddresses`. */
	sendToCustomer: boolean;
	/** All of it as the server has it: what nobody here shows is sent back as it came. */
	asRead: JsonObject;
}

/** An e-mail template as its page shows it. */
export interface EmailTemplateDetailModel extends EmailTemplateModel {
	/** Markdown with placeholders. */
	body: string;
	/** The body as the server has it. */
	bodyAsRead: string;
}
