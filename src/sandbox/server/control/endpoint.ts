import { http, HttpResponse } from 'msw';
import type { HttpHandler, PathParams } from 'msw';
import { InvalidInput, NotThere } from './invalid-input.js';

export const problem = (status: number, title: string) => HttpResponse.json({ status, title }, { status });

/** @throws {InvalidInput} when it is no JSON */
export async function bodyOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch {
		throw new InvalidInput('The body should be JSON.');
	}
}

type Answer = (request: Request, params: PathParams) => object | Promise<object>;

/** An endpoint that answers what `answer` gives, as JSON; what is wrong with the input as 400, what is not there as 404. */
export const endpoint = (method: 'get' | 'post' | 'put' | 'delete', path: string, answer: Answer): HttpHandler =>
	http[method](`*/sandbox/${path}`, async ({ request, params }) => {
		try {
			return HttpResponse.json(await answer(request, params));
		} catch (error) {
			if (error instanceof InvalidInput) return problem(400, error.message);
			if (error instanceof NotThere) return problem(404, error.message);
			throw error;
		}
	});
