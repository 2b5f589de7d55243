import { HttpResponse } from 'msw';
import type { Refusal } from '../commerce/refusal.js';

/** RFC 9457, with ASP.NET's errors per field. */
export interface ProblemDetailsDto {
	type: string;
	title: string;
	status: number;
	errors?: Record<string, string[]>;
}

export const badRequest = ({ message, fields }: Refusal, headers: Record<string, string> = {}): Response => {
	const errors = Object.entries(fields).map(([field, messages]): [string, string[]] => [field, [...messages]]);
	const body: ProblemDetailsDto = {
		type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
		title: message,
		status: 400,
		...(errors.length > 0 && { errors: Object.fromEntries(errors) }),
	};
	return HttpResponse.json(body, { status: 400, headers: { ...headers, 'Content-Type': 'application/problem+json' } });
};

/** Declared without a body. */
export const notFound = (): Response => new HttpResponse(null, { status: 404 });

export const unauthorized = (): Response =>
	new HttpResponse(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
