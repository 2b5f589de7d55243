import { http, HttpResponse } from 'msw';
import type { HttpHandler, PathParams } from 'msw';
import { InvalidInputError, NotFoundError } from './invalid-input.js';

export const problem = (status: number, title: string) => HttpResponse.json({ status, title }, { status });

/** @throws {InvalidInputError} when the body is not JSON */
export async function bodyOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch {
		throw new InvalidInputError('The body should be JSON.');
	}
}

type Answer = (request: Request, params: PathParams) => object | Promise<object>;

/** Responds with the JSON that `answer` returns, with 400 to invalid input, and with 404 if something does not exist. */
export const endpoint = (method: 'get' | 'post' | 'put' | 'delete', path: string, answer: Answer): HttpHandler =>
	http[method](`*/sandbox/${path}`, async ({ request, params }) => {
		try {
			return HttpResponse.json(await answer(request, params));
		} catch (error) {
			if (error instanceof InvalidInputError) return problem(400, error.message);
			if (error instanceof NotFoundError) return problem(404, error.message);
			throw error;
		}
	});
