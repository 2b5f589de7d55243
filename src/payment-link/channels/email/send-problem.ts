import type { UcplCommerceErrorReason } from '../../commerce/commerce-error.js';

/** The text for each way in which a list of templates can fail to come. */
export const LOAD_PROBLEM_TERMS: Readonly<Record<UcplCommerceErrorReason, string>> = {
	invalid: 'ucpl_errorInvalid',
	signedOut: 'ucpl_errorSignedOut',
	forbidden: 'ucpl_emailForbidden',
	notFound: 'ucpl_errorFailed',
	unreachable: 'ucpl_errorUnreachable',
	failed: 'ucpl_errorFailed',
	unreadable: 'ucpl_errorUnreadable',
};

/** The text for each way in which a send can fail, with what the server said of it. */
export const SEND_PROBLEM_TERMS: Readonly<Record<UcplCommerceErrorReason, string>> = {
	...LOAD_PROBLEM_TERMS,
	notFound: 'ucpl_emailTemplateGone',
	unreachable: 'ucpl_emailMayBeSent',
	failed: 'ucpl_emailMayBeSent',
	unreadable: 'ucpl_emailMayBeSent',
};

/** The ways of failing by which nobody can say whether a mail has gone out. */
export const MAY_BE_SENT: ReadonlySet<UcplCommerceErrorReason> = new Set(['unreachable', 'failed', 'unreadable']);
