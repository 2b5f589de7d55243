import { delay, http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import type { Fault } from './fault.js';
import type { Faults } from './faults.js';
import type { RequestLog } from './request-log.js';

function answerOf({ network, status, body }: Fault): Response | undefined {
	if (network === 'down') return HttpResponse.error();
	if (typeof body === 'string') return new HttpResponse(body, { status, headers: { 'Content-Type': 'text/plain' } });
	if (body !== undefined)
		return new HttpResponse(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
	return status === undefined ? undefined : new HttpResponse(null, { status });
}

/** Stand in front of the mocked APIs: one writes down what is asked, one makes things go wrong. */
export const interferenceHandlers = (log: RequestLog, faults: Faults): RequestHandler[] => [
	http.all('*/umbraco/commerce/*', async ({ request }) => {
		await log.record(request);
	}),
	http.all('*/umbraco/*', async ({ request }) => {
		const fault = faults.take(request.method, new URL(request.url).pathname);
		if (!fault) return undefined;
		await delay(fault.delayMs ?? 0);
		return answerOf(fault);
	}),
];
