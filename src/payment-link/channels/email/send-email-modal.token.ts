import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { UcplCart, UcplEmail, UcplEmailTemplate, UcplPaymentLink } from '../../commerce/types.js';
import { UCPL_SEND_EMAIL_MODAL_ALIAS } from './constants.js';
import type { UcplSend } from './sends.js';

/** What an editor has chosen and typed so far. */
export interface UcplEmailDraft {
	template?: UcplEmailTemplate;
	/** As it was typed. */
	recipient: string;
	/** A plain culture; empty to leave the choice to Commerce. */
	language: string;
}

export interface UcplSendEmailModalData {
	cart: UcplCart;
	/** The link, being generated. The modal closes when there will be none. */
	link: Promise<UcplPaymentLink>;
	/** What was left in the modal the last time. */
	draft?: UcplEmailDraft;
	/** Takes what is in the modal, whenever it changes. */
	keep: (draft: UcplEmailDraft) => void;
	/** The last e-mail for this cart, where it is under way or has not been sent for certain. */
	openSend?: UcplSend;
	/** Sends one e-mail, and says so when it is sent; never called while the last one is under way. */
	send: (email: UcplEmail, draft: UcplEmailDraft) => UcplSend;
	/** The editor has decided about the last e-mail. */
	forget: () => void;
}

export const UCPL_SEND_EMAIL_MODAL = new UmbModalToken<UcplSendEmailModalData, never>(UCPL_SEND_EMAIL_MODAL_ALIAS, {
	modal: { type: 'sidebar', size: 'small' },
});
