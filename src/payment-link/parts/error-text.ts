import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { UcplCommerceError, UcplCommerceErrorReason } from '../commerce/commerce-error.js';

/** The key of the text for each reason. The text takes the server's words and a time as arguments. */
export type UcplErrorTerms = Readonly<Record<UcplCommerceErrorReason, string>>;

export const ERROR_TERMS: UcplErrorTerms = {
	invalid: 'ucpl_errorInvalid',
	signedOut: 'ucpl_errorSignedOut',
	forbidden: 'ucpl_errorForbidden',
	notFound: 'ucpl_errorNotFound',
	refused: 'ucpl_errorRefused',
	timedOut: 'ucpl_errorTimedOut',
	unreachable: 'ucpl_errorUnreachable',
	failed: 'ucpl_errorFailed',
	unreadable: 'ucpl_errorUnreadable',
};

/** @returns {string} what went wrong, as plain text that may contain the server's words */
export function errorText(
	localize: UmbLocalizationController,
	{ reason, detail = '', retryAfter }: UcplCommerceError,
	terms: UcplErrorTerms = ERROR_TERMS,
): string {
	const isToday = retryAfter?.toDateString() === new Date().toDateString();
	const time = retryAfter
		? localize.date(retryAfter, { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) })
		: '';
	return localize.term(terms[reason], detail, time);
}

/** @returns {boolean} whether trying again may succeed */
export const isWorthARetry = ({ reason }: UcplCommerceError): boolean =>
	!['invalid', 'forbidden', 'notFound'].includes(reason);
