import { of } from '@umbraco-cms/backoffice/external/rxjs';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import {
	type UmbDataSourceResponse,
	type UmbDetailRepository,
	UmbRepositoryBase,
} from '@umbraco-cms/backoffice/repository';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { getFromCommerce, sendToCommerce } from '../../management-api/commerce-request.js';
import {
	type JsonObject,
	objectOf,
	optionalObject,
	optionalText,
	textOf,
	UnexpectedAnswerError,
} from '../../management-api/parse.js';
import { currentStoreId } from '../../store/current-store.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import { EMAIL_TEMPLATE_FIELDS, isAddressField, trimmed } from '../fields.js';
import type { EmailTemplateDetailModel } from '../types.js';

type Response = UmbDataSourceResponse<EmailTemplateDetailModel>;

const pathOf = (unique: string) => `/email-templates/${encodeURIComponent(unique)}`;

const READ_ONLY = ['id', 'store', 'sortOrder'];

/** Fields that every change contains, for templates without them. */
const REQUIRED = { subject: '', senderName: '', senderAddress: '', sendToCustomer: false };

/** @throws {UnexpectedAnswerError} when the answer is not an EmailTemplateDto */
function parseEmailTemplate(answer: unknown): EmailTemplateDetailModel {
	const fields = objectOf(answer, 'an e-mail template');
	return {
		entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
		unique: textOf(fields.id, 'the id of an e-mail template'),
		name: optionalText(fields.name) ?? '',
		fields,
	};
}

/** Reads and changes the e-mail templates of the current store. They cannot be created or deleted here. */
export class SandboxEmailTemplateDetailRepository
	extends UmbRepositoryBase
	implements Pick<UmbDetailRepository<EmailTemplateDetailModel>, 'requestByUnique' | 'save'>
{
	/** The text of the template that was read or saved last. */
	#body?: string;

	/** @param unique id of the e-mail template */
	async requestByUnique(unique: string) {
		const store = await currentStoreId(this);
		const template = await getFromCommerce(this, pathOf(unique), parseEmailTemplate, { store });
		const response = await this.#withBody(template, 'GET');
		// Without an observable, the workspace would assume that the template was deleted.
		return { ...response, asObservable: () => of(response.data) };
	}

	/** Saves the template, then its text if it has been edited. @returns the saved template */
	async save({ unique, name, fields: { body, ...dto } }: EmailTemplateDetailModel): Promise<Response> {
		const store = await currentStoreId(this);
		const addressFields = Object.keys(EMAIL_TEMPLATE_FIELDS).filter(isAddressField);
		const addresses = addressFields.map((field) => [field, trimmed(dto[field])] as const);
		const change: JsonObject = { ...dto, ...Object.fromEntries(addresses), name };
		const sent = Object.entries(change).filter(([field, value]) => !READ_ONLY.includes(field) && value !== null);
		const template = await sendToCommerce(this, 'PUT', pathOf(unique), parseEmailTemplate, {
			store,
			body: { ...REQUIRED, ...Object.fromEntries(sent.filter(([, value]) => value !== undefined)) },
		});
		if (template.data && body === this.#body) {
			return { data: { ...template.data, fields: { ...template.data.fields, body } } };
		}
		return this.#withBody(template, 'PUT', { body });
	}

	/** Adds the text, which the Management API does not have: on a real site it is in a Razor view. */
	async #withBody({ data: template, error }: Response, method: 'GET' | 'PUT', change?: object): Promise<Response> {
		if (!template) return { error };
		const answer = await tryExecute(
			this,
			umbHttpClient.request<unknown, unknown, true>({
				method,
				url: `/sandbox${pathOf(template.unique)}/body`,
				headers: change && { 'Content-Type': 'application/json' },
				body: change,
				throwOnError: true,
			}),
			{ disableNotifications: true },
		);
		if (answer.error) return { error: answer.error };
		const body = optionalObject(answer.data)?.body;
		if (typeof body !== 'string') {
			return { error: new UnexpectedAnswerError('Expected the body of an e-mail template to be a text.') };
		}
		this.#body = body;
		return { data: { ...template, fields: { ...template.fields, body } } };
	}
}

export { SandboxEmailTemplateDetailRepository as api };
