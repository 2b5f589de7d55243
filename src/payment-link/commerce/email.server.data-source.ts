import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UcplResponse } from './commerce-error.js';
import { parseCultures, parseEmailTemplates, parseSent } from './email.parse.js';
import type { UcplFieldNames } from './parse.js';
import { API, callOptions, JSON_HEADERS, request, REQUEST_TIMEOUT } from './request.js';
import type { UcplCallContext } from './request.js';
import { withToldRefusal } from './told-refusal.js';
import type { UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

/** The fields of an e-mail that an editor fills in, by their names on the wire. */
const FIELDS: UcplFieldNames = { to: 'recipient', languageisocode: 'language' };

/** The calls of Commerce's Management API that an e-mail needs. */
export class UcplEmailServerDataSource {
	readonly #timeout: number;

	/** @param {number} timeout - milliseconds to wait for an answer */
	constructor(timeout = REQUEST_TIMEOUT) {
		this.#timeout = timeout;
	}

	/** `GET /email-templates` of category Cart: not paged. */
	getTemplates(context: UcplCallContext): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		const call = umbHttpClient.get({
			url: `${API}/email-templates`,
			...callOptions(this.#timeout, context),
			query: { filter: ['category:cart'] },
		});
		return request(call, parseEmailTemplates);
	}

	/** `GET /cultures` */
	getCultures(context: UcplCallContext): Promise<UcplResponse<Array<UcplCulture>>> {
		const call = umbHttpClient.get({ url: `${API}/cultures`, ...callOptions(this.#timeout, context) });
		return request(call, parseCultures);
	}

	/** `POST /email-templates/{idOrAlias}/send`: the API takes these fields and no others, so none for the link. */
	send(
		cartUnique: string,
		{ template, recipient, language }: UcplEmail,
		context: UcplCallContext,
	): Promise<UcplResponse<true>> {
		const { fetch, ...options } = callOptions(this.#timeout, context, JSON_HEADERS);
		const call = umbHttpClient.post({
			url: `${API}/email-templates/{idOrAlias}/send`,
			path: { idOrAlias: template.unique },
			// Those that are undefined are left out.
			body: { entity: cartUnique, to: recipient, languageIsoCode: language },
			...options,
			fetch: async (...args: Parameters<typeof fetch>) => withToldRefusal(await fetch(...args)),
		});
		return request(call, parseSent, FIELDS);
	}
}
