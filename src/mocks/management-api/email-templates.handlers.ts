import { http, HttpResponse, type HttpHandler } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import type { EmailTemplate } from '../commerce/email-template.js';
import { readBody } from '../http/strict-body.js';
import { emailTemplateBody, emailTemplateDto } from './email-template.dto.js';
import { endpoint, isOf, MANAGEMENT_API, type Asked } from './endpoint.js';
import { filtersOf } from './filter.js';
import { notFound } from './problem-details.js';

const TEMPLATES = `${MANAGEMENT_API}/email-templates`;

export const templateIn = ({ store, segment }: Asked, { emailTemplates }: Commerce): EmailTemplate | undefined =>
	findByIdOrAlias(emailTemplates.all().filter(isOf(store)), segment('idOrAlias'));

export const emailTemplateHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		TEMPLATES,
		endpoint(commerce, ({ query, store }) => {
			const categories = filtersOf(query, 'category');
			const templates = commerce.emailTemplates
				.all()
				.filter(isOf(store))
				.filter(({ category }) => categories.length === 0 || categories.includes(category.toLowerCase()));
			return HttpResponse.json(templates.map((template) => emailTemplateDto(template, commerce)));
		}),
	),

	http.get(
		`${TEMPLATES}/:idOrAlias`,
		endpoint(commerce, (asked) => {
			const template = templateIn(asked, commerce);
			return template ? HttpResponse.json(emailTemplateDto(template, commerce)) : notFound();
		}),
	),

	http.put(
		`${TEMPLATES}/:idOrAlias`,
		endpoint(commerce, async (asked) => {
			const change = await readBody(asked.request, emailTemplateBody);
			const template = templateIn(asked, commerce);
			if (!template) return notFound();
			const changed = commerce.emailTemplates.put({ ...template, ...change });
			return HttpResponse.json(emailTemplateDto(changed, commerce));
		}),
	),
];
