import { HttpResponse } from 'msw';
import type { Refusal } from '../commerce/refusal.js';
import { emptyResponse } from '../http/empty-response.js';

/** RFC 9457, with errors by field as in ASP.NET. */
export interface ProblemDetailsDto {
	type: string;
	title: string;
	status: number;
	errors?: Record<string, string[]>;
}

const problem = (body: ProblemDetailsDto, headers: Record<string, string> = {}): Response =>
	HttpResponse.json(body, {
		status: body.status,
		headers: { ...headers, 'Content-Type': 'application/problem+json' },
	});

export const badRequest = ({ message, fields }: Refusal, headers: Record<string, string> = {}): Response => {
	const errors = Object.entries(fields).map(([field, messages]): [string, string[]] => [field, [...messages]]);
	return problem(
		{
			type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
			title: message,
			status: 400,
			...(errors.length > 0 && { errors: Object.fromEntries(errors) }),
		},
		headers,
	);
};

/** The CMS's response to an exception, whose message is the title. */
export const serverError = (title: string): Response => problem({ type: 'Error', title, status: 500 });

/** `GET /carts` is the only call that declares a body for 404. */
export const noSuchStore = (): Response =>
	problem({
		type: 'https://tools.ietf.org/html/rfc9110#section-15.5.5',
		title: 'There is no such store.',
		status: 404,
	});

export const notFound = (): Response => emptyResponse(404);

export const unauthorized = (): Response =>
	new HttpResponse(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
