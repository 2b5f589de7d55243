import type { Cell, ClosedCell, DoneCell, FailedCell } from './cell.js';
import { retryAt } from './faults.js';
import type { FaultName } from './faults.js';

type Row = Readonly<Record<FaultName, Cell>>;

const done = (focus: string, requests = 1, rest: Partial<DoneCell> = {}): DoneCell => ({
	kind: 'done',
	focus,
	requests,
	...rest,
});
const closed = (focus: string, requests = 1): ClosedCell => ({ kind: 'closed', focus, requests });

const RETRY_LATER = 'Try again in a moment.';
const UNREADABLE = `Commerce's answer could not be read. ${RETRY_LATER}`;

const failed = (says: string, offers: FailedCell['offers'] = 'Retry'): FailedCell => ({
	kind: 'failed',
	says,
	offers,
	focus: 'the alert',
	requests: 1,
});

const cart: Row = {
	'400 bare': failed('Commerce could not open this cart. It may no longer exist.'),
	'400 with field errors': failed(
		'Commerce could not open this cart. Commerce said: “Some fields are wrong. Not this page. Not this one. Something odd.”',
	),
	'400 with a notification': failed('Commerce could not open this cart. Commerce said: “Not at this hour.”'),
	'401 then sign-in': done('Copy to Clipboard', 2),
	'403': failed('You do not have permission to do this in this store.', ''),
	'404': failed('This cart no longer exists.', ''),
	'409': failed('Commerce refused this. Commerce said: “Another user is editing it.”'),
	'429 with Retry-After': failed(`Commerce refused this. Try again after ${retryAt()}.`),
	'500 bare': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'500 problem': failed(`Commerce could not answer. Commerce said: “The mail host is down.” ${RETRY_LATER}`),
	'502 HTML': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'503': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'200 empty': failed(UNREADABLE),
	'200 truncated JSON': failed(UNREADABLE),
	'200 of a wrong shape': failed(UNREADABLE),
	'204': failed(UNREADABLE),
	'late, within the time-out': done('Copy to Clipboard'),
	'later than the time-out': failed(`Commerce took too long to answer. ${RETRY_LATER}`),
	'connection broken': failed('Commerce cannot be reached. Check the connection and try again.'),
	'panel closed early': closed('nowhere'),
};

const emailTemplates: Row = {
	'400 bare': failed('Commerce did not accept this.'),
	'400 with field errors': failed(
		'Commerce did not accept this: Some fields are wrong. Not this page. Not this one. Something odd.',
	),
	'400 with a notification': failed('Commerce did not accept this: Not at this hour.'),
	'401 then sign-in': done('Recipient', 2),
	'403': failed('You do not have permission to send e-mail in this store.', ''),
	'404': failed('Commerce did not find the e-mail templates of this store.'),
	'409': failed('Commerce refused this. Commerce said: “Another user is editing it.”'),
	'429 with Retry-After': failed(`Commerce refused this. Try again after ${retryAt()}.`),
	'500 bare': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'500 problem': failed(`Commerce could not answer. Commerce said: “The mail host is down.” ${RETRY_LATER}`),
	'502 HTML': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'503': failed(`Commerce could not answer. ${RETRY_LATER}`),
	'200 empty': failed(UNREADABLE),
	'200 truncated JSON': failed(UNREADABLE),
	'200 of a wrong shape': failed(UNREADABLE),
	'204': failed(UNREADABLE),
	'late, within the time-out': done('Recipient'),
	'later than the time-out': failed(`Commerce took too long to answer. ${RETRY_LATER}`),
	'connection broken': failed('Commerce cannot be reached. Check the connection and try again.'),
	'panel closed early': closed('Send via Email'),
};

/** A call whose failure is never shown. */
const optional = (focus: string, closedFocus: string, requests: number): Row => {
	const quiet = done(focus, requests);
	return {
		'400 bare': quiet,
		'400 with field errors': quiet,
		'400 with a notification': quiet,
		'401 then sign-in': done(focus, 2 * requests),
		'403': quiet,
		'404': quiet,
		'409': quiet,
		'429 with Retry-After': quiet,
		'500 bare': quiet,
		'500 problem': quiet,
		'502 HTML': quiet,
		'503': quiet,
		'200 empty': quiet,
		'200 truncated JSON': quiet,
		'200 of a wrong shape': quiet,
		'204': quiet,
		'late, within the time-out': quiet,
		'later than the time-out': quiet,
		'connection broken': quiet,
		'panel closed early': closed(closedFocus, requests),
	};
};

/** The number of products in the cart, or of variants in the other one. */
const PRODUCTS = 2;

const product: Row = {
	...optional('Landing Page URL', 'nowhere', PRODUCTS),
	// A 404 is a regular answer here.
	'404': done('Landing Page URL', PRODUCTS, { notice: 'Products in this cart may no longer be for sale: ' }),
};

export const expectedReads = {
	'GET cart': cart,
	'GET email-templates': emailTemplates,
	'GET store': optional('Landing Page URL', 'nowhere', 1),
	'GET product': product,
	'GET product variant': product,
	'GET cultures': optional('Recipient', 'Send via Email', 1),
};
