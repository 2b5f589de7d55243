import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { ORDER } from './store.js';

/** How a store may respond to a request. Where possible, the response repeats the token, which the kit must not pass on. */
export type Fault = (outgoing: ServerResponse, token: string, leave: () => void) => void;

/** @param body - A `%` stands for the token. */
const answering =
	(status: number, body = '', headers: OutgoingHttpHeaders = {}): Fault =>
	(outgoing, token) => {
		const filled = Object.entries(headers).map(([name, value]) => [name, String(value).replaceAll('%', token)]);
		outgoing.writeHead(status, Object.fromEntries(filled) as OutgoingHttpHeaders);
		outgoing.end(body.replaceAll('%', token));
	};

const JSON_TYPE = { 'Content-Type': 'application/json' };
const PROBLEM_TYPE = { 'Content-Type': 'application/problem+json' };
const ORDER_JSON = JSON.stringify({ ...ORDER, notes: '%' });
const LATE_MILLISECONDS = 30;

export const FAULTS = {
	'400 bare': answering(400),
	'400 with field errors': answering(
		400,
		'{"title":"Invalid: %","errors":{"token":["% is not valid."]}}',
		PROBLEM_TYPE,
	),
	'400 with an Umb-Notifications header': answering(400, '', {
		'Umb-Notifications': '[{"message":"% is not valid.","category":"Link","type":"Error"}]',
	}),
	'401': answering(401, '%', { 'WWW-Authenticate': 'ApiKey realm="%"' }),
	'403': answering(403, '%'),
	'404': answering(404, '%'),
	'409': answering(409, '%'),
	'429 with Retry-After': answering(429, '%', { 'Retry-After': '120' }),
	'500 bare': answering(500),
	'500 problem': answering(500, '{"title":"No %","detail":"at Open(%)"}', PROBLEM_TYPE),
	'502 HTML': answering(502, '<!doctype html><title>%</title>', { 'Content-Type': 'text/html' }),
	'503': answering(503, '%', { 'Retry-After': '1' }),
	'200 empty': answering(200, '', JSON_TYPE),
	'200 truncated JSON': (outgoing, token) => {
		const body = ORDER_JSON.replace('%', token);
		outgoing.writeHead(200, { ...JSON_TYPE, 'Content-Length': body.length });
		outgoing.write(body.slice(0, -10), () => outgoing.destroy());
	},
	'200 of a wrong shape': answering(200, '{"total":1,"items":[{"token":"%"}]}', JSON_TYPE),
	'204': answering(204),
	'late, within the timeout': (...request) => {
		setTimeout(() => answering(200, ORDER_JSON, JSON_TYPE)(...request), LATE_MILLISECONDS);
	},
	'later than the timeout': () => {
		// The client gives up.
	},
	'connection broken': (outgoing) => void outgoing.destroy(),
	'page closed early': (_outgoing, _token, leave) => leave(),
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
