import { HttpResponse } from 'msw';

/** The ways in which a call can fail. */
export const FAULTS = [
	'400 bare',
	'400 with field errors',
	'400 with a notification',
	'401 then sign-in',
	'403',
	'404',
	'409',
	'429 with Retry-After',
	'500 bare',
	'500 problem',
	'502 HTML',
	'503',
	'200 empty',
	'200 truncated JSON',
	'200 of a wrong shape',
	'204',
	'late, within the time-out',
	'later than the time-out',
	'connection broken',
	'panel closed early',
] as const;

export type FaultName = (typeof FAULTS)[number];

/** The faults that hold the answer back; the others are answers. */
export const HELD = ['late, within the time-out', 'later than the time-out', 'panel closed early'] as const;

type HeldFault = (typeof HELD)[number];

const bare = (status: number, headers?: HeadersInit) => new HttpResponse(null, { status, headers });
const problem = (status: number, rest: object) =>
	HttpResponse.json({ type: 'about:blank', status, ...rest }, { status });

/** The messages for the fields. No form has a field `Oddity`. */
const FIELD_ERRORS = {
	landingPageUrl: ['Not this page.'],
	to: ['Not this one.'],
	Oddity: ['Something odd.'],
};

const NOTIFICATION = JSON.stringify([{ type: 'Error', category: 'Commerce', message: 'Not at this hour.' }]);

/** The time in `Retry-After`, in whole seconds like the header. */
export const RETRY_AT = new Date((Math.floor(Date.now() / 1_000) + 3_600) * 1_000);

/** The same as text, with the date unless it is today. */
export function retryAt(): string {
	const isToday = RETRY_AT.toDateString() === new Date().toDateString();
	const format: Intl.DateTimeFormatOptions = { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) };
	return RETRY_AT.toLocaleString('en', format);
}

export const ANSWERS: Readonly<Record<Exclude<FaultName, HeldFault>, () => Response>> = {
	'400 bare': () => bare(400),
	'400 with field errors': () => problem(400, { title: 'Some fields are wrong.', errors: FIELD_ERRORS }),
	'400 with a notification': () => bare(400, { 'Umb-Notifications': NOTIFICATION }),
	'401 then sign-in': () => bare(401),
	'403': () => bare(403),
	'404': () => bare(404),
	'409': () => problem(409, { title: 'Conflict', detail: 'Another user is editing it.' }),
	'429 with Retry-After': () => bare(429, { 'Retry-After': RETRY_AT.toUTCString() }),
	'500 bare': () => bare(500),
	'500 problem': () => problem(500, { title: 'The mail host is down.', detail: 'at Umbraco.Commerce.Send()' }),
	'502 HTML': () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }),
	'503': () => bare(503),
	'200 empty': () => bare(200),
	'200 truncated JSON': () =>
		new HttpResponse('{"id":"1","paymentLi', { headers: { 'Content-Type': 'application/json' } }),
	'200 of a wrong shape': () => HttpResponse.json({ total: 1, items: [{ name: 'What is this?' }] }),
	'204': () => bare(204),
	'connection broken': () => HttpResponse.error(),
};
