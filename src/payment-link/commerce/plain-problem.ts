import { parseProblemDetails } from './parse.js';

/**
 * Gives a refusal a body that the CMS's http client hands on as it is. To one without a complete ProblemDetails in JSON the
 * client gives words of its own, which are then taken for Commerce's, and it complains of it in the console.
 * @param {Response} response - as it came from the server
 * @returns {Promise<Response>} the same where it is a success; else with what the server said, and with nothing where it
 * said nothing
 */
export async function withPlainProblem(response: Response): Promise<Response> {
	if (response.ok) return response;
	const { status, statusText } = response;
	const body: unknown = await response.json().catch(() => undefined);
	const { title = '', detail, errors } = parseProblemDetails(body);
	const headers = new Headers(response.headers);
	headers.set('Content-Type', 'application/json');
	const problem = JSON.stringify({ type: 'about:blank', status, title, detail, errors });
	return new Response(problem, { status, statusText, headers });
}
