import type { JsonObject } from '../management-api/parse.js';
import type { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from './entity.js';

/** An e-mail template as the list shows it. Texts are empty where nothing is set. */
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
	/** Whether the customer is a recipient as well. */
	sendToCustomer: boolean;
}

/** An e-mail template as its page edits it. */
export interface EmailTemplateDetailModel extends Pick<EmailTemplateModel, 'entityType' | 'unique' | 'name'> {
	/** Commerce's EmailTemplateDto, and the text of the mail as `body`. */
	fields: JsonObject;
}
