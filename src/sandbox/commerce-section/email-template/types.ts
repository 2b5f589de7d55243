import type { JsonObject } from '../management-api/parse.js';
import type { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from './entity.js';

/** An e-mail template as its page edits it. */
export interface EmailTemplateDetailModel {
	entityType: typeof SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE;
	unique: string;
	name: string;
	/** Commerce's EmailTemplateDto, and the text of the mail as `body`. */
	fields: JsonObject;
}
