import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import type { Commerce } from '../../../mocks/index.js';
import { parseFaults } from './fault.js';
import type { Faults } from './faults.js';
import { InvalidInput, isRecord } from './invalid-input.js';
import type { RequestLog } from './request-log.js';

const problem = (status: number, title: string) => HttpResponse.json({ status, title }, { status });

async function bodyOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch {
		throw new InvalidInput('The body should be JSON.');
	}
}

function parseOffset(body: unknown): number {
	const offset = isRecord(body) ? body.offsetSeconds : undefined;
	if (typeof offset === 'number' && Number.isFinite(offset)) return offset;
	throw new InvalidInput('"offsetSeconds" should be a number.');
}

type Answer = (request: Request) => object | Promise<object>;

/** An endpoint that answers what `answer` gives, as JSON, and what is wrong with the input as 400. */
const endpoint = (method: 'get' | 'post' | 'delete', path: string, answer: Answer) =>
	http[method](`*/sandbox/${path}`, async ({ request }) => {
		try {
			return HttpResponse.json(await answer(request));
		} catch (error) {
			if (error instanceof InvalidInput) return problem(400, error.message);
			throw error;
		}
	});

/** What testers steer the sandbox with. None of it gives away the signing secret. */
export function controlHandlers(commerce: Commerce, faults: Faults, log: RequestLog): RequestHandler[] {
	const { clock } = commerce;
	const showClock = () => ({ offsetSeconds: clock.offsetSeconds });
	return [
		http.all('*/sandbox/*', ({ request }) =>
			// A page elsewhere may post to this address too; a browser says so here.
			request.headers.get('Sec-Fetch-Site') === 'cross-site'
				? problem(403, 'The sandbox is not steered from another site.')
				: undefined,
		),
		endpoint('post', 'reset', () => {
			commerce.reset();
			faults.replace([]);
			log.clear();
			return {};
		}),
		endpoint('get', 'clock', showClock),
		endpoint('post', 'clock', async (request) => {
			clock.offsetSeconds = parseOffset(await bodyOf(request));
			return showClock();
		}),
		endpoint('get', 'faults', () => faults.list),
		endpoint('post', 'faults', async (request) => {
			faults.replace(parseFaults(await bodyOf(request)));
			return faults.list;
		}),
		endpoint('delete', 'faults', () => {
			faults.replace([]);
			return faults.list;
		}),
		endpoint('get', 'requests', () => log.list),
		endpoint('get', 'settings', () => commerce.settings),
	];
}
