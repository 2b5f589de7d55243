import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UcplResponse } from './commerce-error.js';
import { parseCultures, parseEmailTemplates, parseSent } from './email.parse.js';
import type { UcplFieldNames } from './parse.js';
import { API, JSON_HEADERS, request } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

/** The fields of an e-mail that an editor fills in, by their names on the wire. */
const FIELDS: UcplFieldNames = { to: 'recipient', languageisocode: 'language' };

/** The calls of Commerce's Management API that an e-mail needs. */
export class UcplEmailServerDataSource {
	/** `GET /email-templates` of category Cart: not paged. */
	getTemplates(context: UcplCallContext): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		return request(
			({ query, ...options }) =>
				umbHttpClient.get({
					url: `${API}/email-templates`,
					...options,
					query: { ...query, filter: ['category:cart'] },
				}),
			{ ...context, parse: parseEmailTemplates },
		);
	}

	/** `GET /cultures` */
	getCultures(context: UcplCallContext): Promise<UcplResponse<Array<UcplCulture>>> {
		return request((options) => umbHttpClient.get({ url: `${API}/cultures`, ...options }), {
			...context,
			parse: parseCultures,
		});
	}

	/** `POST /email-templates/{idOrAlias}/send`: the API takes these fields and no others, so none for the link. */
	send(
		cartUnique: string,
		{ template, recipient, language }: UcplEmail,
		context: UcplCallContext,
	): Promise<UcplResponse<true>> {
		return request(
			({ headers, ...options }) =>
				umbHttpClient.post({
					url: `${API}/email-templates/{idOrAlias}/send`,
					path: { idOrAlias: template.unique },
					// Those that are undefined are left out.
					body: { entity: cartUnique, to: recipient, languageIsoCode: language },
					...options,
					headers: { ...headers, ...JSON_HEADERS },
				}),
			{ ...context, parse: parseSent, names: FIELDS, notificationsDecide: true },
		);
	}
}
