import type { UcplResponse } from './commerce-error.js';
import { parseCultures, parseEmailTemplates, parseSent } from './email.parse.js';
import { request } from './request.js';
import type { UcplCallContext } from './request.js';
import type { UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

/** The calls of Commerce's Management API that an e-mail needs. */
export class UcplEmailServerDataSource {
	/** The templates of category Cart. The list is not paged. */
	getTemplates(context: UcplCallContext): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		const query = { filter: ['category:cart'] };
		return request({ method: 'GET', url: '/email-templates', query, parse: parseEmailTemplates }, context);
	}

	getCultures(context: UcplCallContext): Promise<UcplResponse<Array<UcplCulture>>> {
		return request({ method: 'GET', url: '/cultures', parse: parseCultures }, context);
	}

	/** The API takes these fields and no others, so it cannot be given the link. */
	send(
		cartUnique: string,
		{ template, recipient, language }: UcplEmail,
		context: UcplCallContext,
	): Promise<UcplResponse<true>> {
		return request(
			{
				method: 'POST',
				url: '/email-templates/{idOrAlias}/send',
				path: { idOrAlias: template.unique },
				// JSON leaves out what is undefined.
				body: { entity: cartUnique, to: recipient, languageIsoCode: language },
				parse: parseSent,
				fieldNames: { to: 'recipient', languageisocode: 'language' },
			},
			context,
		);
	}
}
