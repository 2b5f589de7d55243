import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { mailboxText } from './mail.js';
import type { Outbox } from './outbox.js';
import { outboxPage } from './outbox-page.js';

/** The page shows text that others wrote, and its frames inherit this: nothing runs and nothing is fetched. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', Vary: 'Accept' };

/** The e-mails that were sent: as JSON, oldest first, where the client accepts it, otherwise as a page. */
export const outboxHandlers = (outbox: Outbox): RequestHandler[] => [
	http.get('*/sandbox/outbox', async ({ request }) => {
		if (request.headers.get('Accept')?.includes('application/json')) {
			const mails = outbox.list.map((mail) => ({ ...mail, from: mailboxText(mail.from) }));
			return HttpResponse.json(mails, { headers: HEADERS });
		}
		return new HttpResponse(await outboxPage(outbox.list), {
			headers: {
				...HEADERS,
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy': POLICY,
				'Referrer-Policy': 'no-referrer',
			},
		});
	}),
];
