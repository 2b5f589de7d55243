import { http, HttpResponse, type HttpHandler } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import type { EmailTemplate } from '../commerce/email-template.js';
import { readBody } from '../http/strict-body.js';
import { emailTemplateBody, emailTemplateDto } from './email-template.dto.js';
import { belongsTo, endpoint, MANAGEMENT_API, STORE_AND_SHAPE, type Call } from './endpoint.js';
import { filtersOf } from './filter.js';
import { notFound } from './problem-details.js';

const TEMPLATES = `${MANAGEMENT_API}/email-templates`;

export const templateIn = ({ store, segment }: Call, { emailTemplates }: Commerce): EmailTemplate | undefined =>
	findByIdOrAlias(emailTemplates.all().filter(belongsTo(store)), segment('idOrAlias'));

export const emailTemplateHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		TEMPLATES,
		endpoint(
			commerce,
			({ query, store, shaped }) => {
				const categories = filtersOf(query, 'category');
				const templates = commerce.emailTemplates
					.all()
					.filter(belongsTo(store))
					.filter(({ category }) => categories.length === 0 || categories.includes(category.toLowerCase()));
				return HttpResponse.json(shaped(templates.map((template) => emailTemplateDto(template, commerce))));
			},
			{ parameters: [...STORE_AND_SHAPE, 'filter'] },
		),
	),

	http.get(
		`${TEMPLATES}/:idOrAlias`,
		endpoint(commerce, (call) => {
			const template = templateIn(call, commerce);
			return template ? HttpResponse.json(call.shaped(emailTemplateDto(template, commerce))) : notFound();
		}),
	),

	http.put(
		`${TEMPLATES}/:idOrAlias`,
		endpoint(commerce, async (call) => {
			const change = await readBody(call.request, emailTemplateBody);
			const template = templateIn(call, commerce);
			if (!template) return notFound();
			const changed = commerce.emailTemplates.put({ ...template, ...change });
			return HttpResponse.json(call.shaped(emailTemplateDto(changed, commerce)));
		}),
	),
];
