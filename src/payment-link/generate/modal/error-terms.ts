import type { UcplCommerceErrorReason } from '../../commerce/commerce-error.js';

/** The text for each way in which Commerce can fail to answer. */
export const ERROR_TERMS: Readonly<Record<UcplCommerceErrorReason, string>> = {
	invalid: 'ucpl_errorInvalid',
	signedOut: 'ucpl_errorSignedOut',
	forbidden: 'ucpl_errorForbidden',
	notFound: 'ucpl_errorNotFound',
	unreachable: 'ucpl_errorUnreachable',
	failed: 'ucpl_errorFailed',
	unreadable: 'ucpl_errorUnreadable',
};

/** What may have changed by the next press of the same button. */
export const WORTH_A_RETRY: ReadonlySet<UcplCommerceErrorReason> = new Set([
	'signedOut',
	'unreachable',
	'failed',
	'unreadable',
]);
