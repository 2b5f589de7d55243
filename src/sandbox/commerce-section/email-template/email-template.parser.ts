import { listOf, objectOf, optionalText, textOf } from '../management-api/parse.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from './entity.js';
import type { EmailTemplateDetailModel, EmailTemplateModel } from './types.js';

const text = (value: unknown) => optionalText(value) ?? '';

function parseEmailTemplate(answer: unknown): EmailTemplateModel {
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
		sendToCustomer: template.sendToCustomer === true,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is not a list of e-mail templates. */
export const parseEmailTemplates = (answer: unknown): EmailTemplateModel[] =>
	listOf(answer, 'the e-mail templates', parseEmailTemplate);

/** @throws {UnexpectedAnswerError} when the answer is not an EmailTemplateDto. */
export function parseEmailTemplateDetail(answer: unknown): EmailTemplateDetailModel {
	const { entityType, unique, name } = parseEmailTemplate(answer);
	return { entityType, unique, name, fields: objectOf(answer, 'an e-mail template') };
}
