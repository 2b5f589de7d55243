import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbDataSourceResponse, UmbDetailDataSource } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce, sendToCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseEmailTemplate } from '../email-template.parser.js';
import type { EmailTemplateDetailModel } from '../types.js';
import { SandboxEmailBodyServerDataSource } from './email-body.server.data-source.js';
import { emailTemplateChangeBody } from './email-template-change.body.js';

const pathOf = (unique: string) => `/email-templates/${encodeURIComponent(unique)}`;

const notHere = () => Promise.resolve({ error: new Error('E-mail templates are neither made nor deleted here.') });

/** Reads and changes the e-mail templates of the current store on the server. */
export class SandboxEmailTemplateDetailServerDataSource
	extends UmbControllerBase
	implements UmbDetailDataSource<EmailTemplateDetailModel>
{
	readonly #bodies = new SandboxEmailBodyServerDataSource(this);

	readonly createScaffold = notHere;
	readonly create = notHere;
	readonly delete = notHere;

	/** @param unique id of the e-mail template */
	async read(unique: string): Promise<UmbDataSourceResponse<EmailTemplateDetailModel>> {
		const store = await currentStoreId(this);
		const { data: template, error } = await getFromCommerce(this, pathOf(unique), parseEmailTemplate, { store });
		if (!template) return { error };
		const { data: body, error: bodyError } = await this.#bodies.read(template.unique);
		return body === undefined ? { error: bodyError } : { data: { ...template, body, bodyAsRead: body } };
	}

	/** Saves the template, and the text if it was changed. @returns the template as it was saved */
	async update(edited: EmailTemplateDetailModel): Promise<UmbDataSourceResponse<EmailTemplateDetailModel>> {
		const store = await currentStoreId(this);
		const { body, bodyAsRead, ...template } = edited;
		const { data: saved, error } = await sendToCommerce(this, 'PUT', pathOf(edited.unique), parseEmailTemplate, {
			store,
			body: emailTemplateChangeBody(template),
		});
		if (!saved) return { error };
		if (body === bodyAsRead) return { data: { ...saved, body, bodyAsRead } };
		const { data: savedBody, error: bodyError } = await this.#bodies.update(edited.unique, body);
		return savedBody === undefined
			? { error: bodyError }
			: { data: { ...saved, body: savedBody, bodyAsRead: savedBody } };
	}
}
