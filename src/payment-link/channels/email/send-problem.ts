import type { UcplCommerceError } from '../../commerce/commerce-error.js';
import { ERROR_TERMS } from '../../parts/error-text.js';
import type { UcplErrorTerms } from '../../parts/error-text.js';

/** The texts for failing to load the templates. */
export const LOAD_PROBLEM_TERMS: UcplErrorTerms = {
	...ERROR_TERMS,
	forbidden: 'ucpl_emailForbidden',
	notFound: 'ucpl_errorTemplatesNotFound',
};

/** The texts for an e-mail that was not sent, or may not have been. */
export const SEND_PROBLEM_TERMS: UcplErrorTerms = {
	invalid: 'ucpl_emailNotSent',
	signedOut: 'ucpl_emailSignedOut',
	forbidden: 'ucpl_emailForbidden',
	notFound: 'ucpl_emailNotFound',
	refused: 'ucpl_emailNotSent',
	timedOut: 'ucpl_emailTimedOut',
	unreachable: 'ucpl_emailNoClearAnswer',
	failed: 'ucpl_emailNoClearAnswer',
	unreadable: 'ucpl_emailNoClearAnswer',
};

/** @returns {boolean} whether the e-mail may have been sent despite the error */
export const mayBeSent = ({ reason }: UcplCommerceError): boolean =>
	['timedOut', 'unreachable', 'failed', 'unreadable'].includes(reason);
