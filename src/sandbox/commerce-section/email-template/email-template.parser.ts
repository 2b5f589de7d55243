import { listOf, objectOf, optionalListOf, optionalText, textOf } from '../management-api/parse.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from './entity.js';
import type { EmailTemplateModel } from './types.js';

const text = (value: unknown) => optionalText(value) ?? '';

const addresses = (value: unknown) =>
	optionalListOf(value, 'the addresses of an e-mail template', optionalText).filter((address) => address !== undefined);

/** @throws {UnexpectedAnswerError} when the answer is no EmailTemplateDto. */
export function parseEmailTemplate(answer: unknown): EmailTemplateModel {
	const template = objectOf(answer, 'an e-mail template');
	return {
		entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
		unique: textOf(template.id, 'the id of an e-mail template'),
		alias: textOf(template.alias, 'the alias of an e-mail template'),
		category: text(template.category),
		name: text(template.name),
		subject: text(template.subject),
		senderName: text(template.senderName),
		senderAddress: text(template.senderAddress),
		replyToAddresses: addresses(template.replyToAddresses),
		toAddresses: addresses(template.toAddresses),
		ccAddresses: addresses(template.ccAddresses),
		bccAddresses: addresses(template.bccAddresses),
		sendToCustomer: template.sendToCustomer === true,
		asRead: template,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is no list of e-mail templates. */
export const parseEmailTemplates = (answer: unknown): EmailTemplateModel[] =>
	listOf(answer, 'the e-mail templates', parseEmailTemplate);
