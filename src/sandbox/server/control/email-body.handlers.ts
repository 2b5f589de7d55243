import type { PathParams, RequestHandler } from 'msw';
import type { Commerce, EmailTemplate } from '../../../mocks/index.js';
import { bodyOf, endpoint } from './endpoint.js';
import { InvalidInputError, isRecord, NotFoundError } from './invalid-input.js';

const MAX_LENGTH = 100_000;

function parseBody(input: unknown): string {
	const body = isRecord(input) ? input.body : undefined;
	if (typeof body !== 'string') throw new InvalidInputError('"body" should be a string.');
	if (body.length > MAX_LENGTH) throw new InvalidInputError(`"body" should have at most ${MAX_LENGTH} characters.`);
	return body;
}

/** The body of an e-mail template. On a real site it is a Razor view, and not part of the Management API. */
export function emailBodyHandlers({ emailTemplates }: Pick<Commerce, 'emailTemplates'>): RequestHandler[] {
	const path = 'email-templates/:id/body';
	const templateOf = ({ id }: PathParams) => {
		const template = emailTemplates.get(String(id));
		if (!template) throw new NotFoundError('No e-mail template has this id.');
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
