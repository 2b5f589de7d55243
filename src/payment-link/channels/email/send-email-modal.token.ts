import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { UcplCart, UcplEmail, UcplPaymentLink } from '../../commerce/types.js';
import { UCPL_SEND_EMAIL_MODAL_ALIAS } from './constants.js';
import type { UcplEmailDraft, UcplSend } from './sends.js';

export interface UcplSendEmailModalData {
	cart: UcplCart;
	/** The link being generated. The modal closes if that fails. */
	link: Promise<UcplPaymentLink>;
	/** What was in the modal when it was last closed. */
	draft?: UcplEmailDraft;
	/** Called with what is in the modal, whenever it changes. */
	keep: (draft: UcplEmailDraft) => void;
	/** The last e-mail for this cart, unless it is certain that it was sent. */
	unresolvedSend?: UcplSend;
	/** Sends one e-mail and confirms it. Never called while the last one is under way. */
	send: (email: UcplEmail, draft: UcplEmailDraft) => UcplSend;
	/** Called when the editor has decided about the last e-mail. */
	forget: () => void;
}

export const UCPL_SEND_EMAIL_MODAL = new UmbModalToken<UcplSendEmailModalData, never>(UCPL_SEND_EMAIL_MODAL_ALIAS, {
	modal: { type: 'sidebar', size: 'small' },
});
