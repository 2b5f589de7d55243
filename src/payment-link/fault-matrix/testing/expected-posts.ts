import type { Cell, FailedCell } from './cell.js';
import { retryAt } from './faults.js';
import type { FaultName } from './faults.js';

type Row = Readonly<Record<FaultName, Cell>>;

const RETRY_LATER = 'Try again in a moment.';
const UNREADABLE = `Commerce's answer could not be read. ${RETRY_LATER}`;
const COPY = 'Copy to Clipboard';

const noLink = (says: string, offers: FailedCell['offers'] = 'Retry'): FailedCell => ({
	kind: 'failed',
	says,
	offers,
	focus: COPY,
	requests: 1,
});

const paymentLink: Row = {
	'400 bare': noLink('Commerce did not accept this.', ''),
	'400 with field errors': {
		...noLink('Commerce did not accept this: Not this one. Something odd.', ''),
		atField: { label: 'Landing Page URL', says: 'Not this page.' },
		focus: 'Landing Page URL',
	},
	'400 with a notification': noLink('Commerce did not accept this: Not at this hour.', ''),
	'401 then sign-in': noLink('You were signed out. Sign in and try again; nothing you entered is lost.'),
	'403': noLink('You do not have permission to do this in this store.', ''),
	'404': noLink('This cart no longer exists.', ''),
	'409': noLink('Commerce refused this. Commerce said: “Another user is editing it.”'),
	'429 with Retry-After': noLink(`Commerce refused this. Try again after ${retryAt()}.`),
	'500 bare': noLink(`Commerce could not answer. ${RETRY_LATER}`),
	'500 problem': noLink(`Commerce could not answer. Commerce said: “The mail host is down.” ${RETRY_LATER}`),
	'502 HTML': noLink(`Commerce could not answer. ${RETRY_LATER}`),
	'503': noLink(`Commerce could not answer. ${RETRY_LATER}`),
	'200 empty': noLink(UNREADABLE),
	'200 truncated JSON': noLink(UNREADABLE),
	'200 of a wrong shape': noLink(UNREADABLE),
	'204': noLink(UNREADABLE),
	'late, within the time-out': {
		kind: 'done',
		focus: COPY,
		requests: 1,
		notified: 'positive: Payment link copied',
	},
	'later than the time-out': noLink(`Commerce took too long to answer. ${RETRY_LATER}`),
	'connection broken': noLink('Commerce cannot be reached. Check the connection and try again.'),
	'panel closed early': { kind: 'closed', focus: 'nowhere', requests: 1 },
};

const CHECK = 'The e-mail may have been sent all the same. Make sure that it has not before you send it again.';
const SENT = 'positive: Payment link sent to bo@example.com';

const notSent = (says: string, rest: Partial<FailedCell> = {}): FailedCell => ({
	kind: 'failed',
	says,
	offers: '',
	focus: 'Send',
	requests: 1,
	...rest,
});

const maybeSent = (says = 'Commerce gave no clear answer.'): FailedCell => ({
	kind: 'failed',
	says: `${says} ${CHECK}`,
	offers: 'Send again Do not send',
	focus: 'the alert',
	requests: 1,
});

const sent: Cell = { kind: 'done', focus: 'Send via Email', requests: 1, notified: SENT };

const send: Row = {
	'400 bare': notSent('The e-mail was not sent.'),
	'400 with field errors': notSent('The e-mail was not sent. Commerce said: “Not this page. Something odd.”', {
		atField: { label: 'Recipient', says: 'Not this one.' },
		focus: 'Recipient',
	}),
	'400 with a notification': notSent('The e-mail was not sent. Commerce said: “Not at this hour.”'),
	'401 then sign-in': notSent(
		'You were signed out, and the e-mail was not sent. Sign in and send it again; nothing you entered is lost.',
	),
	'403': notSent('You do not have permission to send e-mail in this store.'),
	'404': notSent('The e-mail was not sent: this e-mail template, or the cart, no longer exists.', { offers: 'Retry' }),
	'409': notSent('The e-mail was not sent. Commerce said: “Another user is editing it.”'),
	'429 with Retry-After': notSent(`The e-mail was not sent. Try again after ${retryAt()}.`),
	'500 bare': maybeSent(),
	'500 problem': maybeSent('Commerce said: “The mail host is down.”'),
	'502 HTML': maybeSent(),
	'503': maybeSent(),
	'200 empty': sent,
	'200 truncated JSON': maybeSent(),
	'200 of a wrong shape': maybeSent(),
	'204': sent,
	'late, within the time-out': sent,
	'later than the time-out': maybeSent('Commerce took too long to answer.'),
	'connection broken': maybeSent(),
	'panel closed early': { kind: 'closed', focus: 'Send via Email', requests: 1, notified: SENT },
};

export const expectedPosts = { 'POST payment-link': paymentLink, 'POST send': send };
