import { delay, http } from 'msw';
import type { RequestHandler } from 'msw';
import { faultAnswer } from './fault-answer.js';
import type { Faults } from './faults.js';
import type { RequestLog } from './request-log.js';

/** Come before the mocked APIs: the first records requests, the second makes them fail. */
export const interferenceHandlers = (log: RequestLog, faults: Faults): RequestHandler[] => [
	http.all('*/umbraco/commerce/*', async ({ request }) => {
		await log.record(request);
	}),
	http.all('*/umbraco/*', async ({ request }) => {
		const fault = faults.take(request.method, new URL(request.url).pathname);
		if (!fault) return undefined;
		await delay(fault.delayMs ?? 0);
		return faultAnswer(fault);
	}),
];
