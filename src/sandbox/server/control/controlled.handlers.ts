import type { RequestHandler } from 'msw';
import { handlersFor } from '../../../mocks/index.js';
import type { Commerce } from '../../../mocks/index.js';
import type { Outbox } from '../mail/outbox.js';
import { controlHandlers } from './control.handlers.js';
import { Faults } from './faults.js';
import { interferenceHandlers } from './interference.handlers.js';
import { RequestLog } from './request-log.js';

/** The mocked Commerce with request log and faults. Faults also affect the API of the CMS. */
export function controlledHandlers(commerce: Commerce, outbox: Outbox): RequestHandler[] {
	const faults = new Faults();
	const log = new RequestLog();
	return [
		...controlHandlers(commerce, faults, log, outbox),
		...interferenceHandlers(log, faults),
		...handlersFor(commerce),
	];
}
