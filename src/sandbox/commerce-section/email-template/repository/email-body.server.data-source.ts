import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { optionalObject, UnexpectedAnswerError } from '../../management-api/parse.js';

/**
 * The texts of e-mail templates. Commerce's Management API has no field for them, so they are the sandbox's own; a real
 * site has them in Razor views.
 */
export class SandboxEmailBodyServerDataSource extends UmbControllerBase {
	/** @param unique id of the e-mail template */
	read(unique: string) {
		return this.#ask('GET', unique);
	}

	/** @param unique id of the e-mail template */
	update(unique: string, body: string) {
		return this.#ask('PUT', unique, { body });
	}

	async #ask(method: 'GET' | 'PUT', unique: string, body?: object): Promise<UmbDataSourceResponse<string>> {
		const { data, error } = await tryExecute(
			this,
			umbHttpClient.request<unknown, unknown, true>({
				method,
				url: `/sandbox/email-templates/${encodeURIComponent(unique)}/body`,
				headers: body && { 'Content-Type': 'application/json' },
				body,
				throwOnError: true,
			}),
			{ disableNotifications: true },
		);
		if (error) return { error };
		const text = optionalObject(data)?.body;
		return typeof text === 'string'
			? { data: text }
			: { error: new UnexpectedAnswerError('Expected the body of an e-mail template to be a text.') };
	}
}
