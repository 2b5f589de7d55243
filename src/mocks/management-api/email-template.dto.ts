import type { Commerce } from '../commerce/commerce.js';
import { TEMPLATE_CATEGORIES, type EmailTemplate, type TemplateCategory } from '../commerce/email-template.js';
import { storeRef, type StoreRefDto } from '../http/references.dto.js';
import { boolean, listOf, object, oneOf, optional, singleLine } from '../http/strict-body.js';

export interface EmailTemplateDto {
	id: string;
	alias: string;
	category: TemplateCategory;
	name: string | null;
	store: StoreRefDto | null;
	subject: string | null;
	senderName: string | null;
	senderAddress: string | null;
	replyToAddresses: readonly string[] | null;
	toAddresses: readonly string[] | null;
	ccAddresses: readonly string[] | null;
	bccAddresses: readonly string[] | null;
	sendToCustomer: boolean | null;
	templateView: string | null;
	sortOrder: number | null;
}

export const emailTemplateDto = (template: EmailTemplate, commerce: Commerce): EmailTemplateDto => ({
	id: template.id,
	alias: template.alias,
	category: template.category,
	name: template.name ?? null,
	store: storeRef(commerce, template.storeId),
	subject: template.subject ?? null,
	senderName: template.senderName ?? null,
	senderAddress: template.senderAddress ?? null,
	replyToAddresses: template.replyToAddresses ?? null,
	toAddresses: template.toAddresses ?? null,
	ccAddresses: template.ccAddresses ?? null,
	bccAddresses: template.bccAddresses ?? null,
	sendToCustomer: template.sendToCustomer ?? null,
	templateView: template.templateView ?? null,
	sortOrder: template.sortOrder ?? null,
});

const texts = optional(listOf(singleLine));

/** The changed template. Omitted fields stay as they are. A template keeps its id and store. */
export const emailTemplateBody = object({
	alias: singleLine,
	category: oneOf(...TEMPLATE_CATEGORIES),
	name: optional(singleLine),
	subject: singleLine,
	senderName: singleLine,
	senderAddress: singleLine,
	replyToAddresses: texts,
	toAddresses: texts,
	ccAddresses: texts,
	bccAddresses: texts,
	sendToCustomer: boolean,
	templateView: optional(singleLine),
});
