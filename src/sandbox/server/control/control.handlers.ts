import type { RequestHandler } from 'msw';
import type { Commerce } from '../../../mocks/index.js';
import type { Outbox } from '../mail/outbox.js';
import { outboxHandlers } from '../mail/outbox.handlers.js';
import { parseOffset } from './clock-offset.js';
import { emailBodyHandlers } from './email-body.handlers.js';
import { bodyOf, endpoint } from './endpoint.js';
import { parseFaults } from './fault.js';
import type { Faults } from './faults.js';
import type { RequestLog } from './request-log.js';

/** The endpoints for testers. None of them reveals the signing secret. */
export function controlHandlers(commerce: Commerce, faults: Faults, log: RequestLog, outbox: Outbox): RequestHandler[] {
	const { clock } = commerce;
	const showClock = () => ({ offsetSeconds: clock.offsetSeconds });
	return [
		endpoint('post', 'reset', () => {
			commerce.reset();
			faults.replace([]);
			log.clear();
			outbox.clear();
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
		endpoint('get', 'settings', () => ({ storefrontApiKey: commerce.storefrontApiKey, ...commerce.settings })),
		...emailBodyHandlers(commerce),
		...outboxHandlers(outbox),
	];
}
