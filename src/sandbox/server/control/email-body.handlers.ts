import type { PathParams, RequestHandler } from 'msw';
import type { Commerce, EmailTemplate } from '../../../mocks/index.js';
import { bodyOf, endpoint } from './endpoint.js';
import { InvalidInput, isRecord, NotThere } from './invalid-input.js';

const MAX_LENGTH = 100_000;

function parseBody(input: unknown): string {
	const body = isRecord(input) ? input.body : undefined;
	if (typeof body !== 'string') throw new InvalidInput('"body" should be a text.');
	if (body.length > MAX_LENGTH) throw new InvalidInput(`"body" should have at most ${MAX_LENGTH} characters.`);
	return body;
}

/** The text of an e-mail template. A real site keeps it in a Razor view: the Management API has no field for it. */
export function emailBodyHandlers({ emailTemplates }: Pick<Commerce, 'emailTemplates'>): RequestHandler[] {
	const path = 'email-templates/:id/body';
	const templateOf = ({ id }: PathParams) => {
		const template = emailTemplates.get(String(id));
		if (!template) throw new NotThere('There is no such e-mail template.');
		return template;
	};
	const show = ({ body = '' }: EmailTemplate) => ({ body });
	return [
		endpoint('get', path, (_request, params) => show(templateOf(params))),
		endpoint('put', path, async (request, params) => {
			const body = parseBody(await bodyOf(request));
			return show(emailTemplates.put({ ...templateOf(params), body }));
		}),
	];
}
