import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { mailboxText } from './mail.js';
import type { Outbox } from './outbox.js';
import { outboxPage } from './outbox-page.js';

/** The page is full of what others wrote, and the frames in it inherit this: nothing runs, nothing is fetched. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', Vary: 'Accept' };

/** The mails that were sent: as JSON, oldest first, for those who ask for it, else as a page. */
export const outboxHandlers = (outbox: Outbox): RequestHandler[] => [
	http.get('*/sandbox/outbox', ({ request }) => {
		if (request.headers.get('Accept')?.includes('application/json')) {
			const mails = outbox.list.map((mail) => ({ ...mail, from: mailboxText(mail.from) }));
			return HttpResponse.json(mails, { headers: HEADERS });
		}
		return new HttpResponse(outboxPage(outbox.list), {
			headers: {
				...HEADERS,
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy': POLICY,
				'Referrer-Policy': 'no-referrer',
			},
		});
	}),
];
