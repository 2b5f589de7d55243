import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { Observable } from '@umbraco-cms/backoffice/external/rxjs';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { createObservablePart } from '@umbraco-cms/backoffice/observable-api';
import { UcplEmailRepository } from '../../commerce/email.repository.js';
import type { UcplCart, UcplEmail } from '../../commerce/types.js';
import { errorText } from '../../parts/error-text.js';
import { notifier } from '../../parts/notify.js';
import { openModal } from '../../parts/open-modal.js';
import { UcplPaymentLinkChannelError } from '../payment-link-channel-error.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { defaultRecipients } from './recipients.js';
import { UCPL_SEND_EMAIL_MODAL } from './send-email-modal.token.js';
import { mayBeSent, SEND_PROBLEM_TERMS } from './send-problem.js';
import { forgetSend, observeUnresolvedSend, unresolvedSend, startSend } from './sends.js';
import type { UcplEmailDraft, UcplSend, UcplSendOutcome } from './sends.js';

/** Has Commerce send the link by e-mail. The call has no field for the link, so it is generated first. */
export class UcplEmailChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);
	readonly #notify = notifier(this);
	readonly #repository = new UcplEmailRepository();
	#draft?: UcplEmailDraft;

	async deliver(delivery: UcplPaymentLinkDelivery): Promise<void> {
		const { cart, link } = delivery;
		let started: UcplSend | undefined;
		const data = {
			cart,
			link,
			draft: this.#draft,
			keep: (draft: UcplEmailDraft) => (this.#draft = draft),
			unresolvedSend: unresolvedSend(cart.unique),
			send: (email: UcplEmail, draft: UcplEmailDraft) => (started = this.#start(email, draft, delivery)),
			forget: () => forgetSend(cart.unique),
		};
		const isSubmitted = await openModal(this, UCPL_SEND_EMAIL_MODAL, data);
		if (!isSubmitted) await outcomeAfterClosing(started, this.#localize);
	}

	notice({ unique }: UcplCart): Observable<string | undefined> {
		return createObservablePart(observeUnresolvedSend(unique), (send) => {
			if (!send) return undefined;
			if (!send.settled) return this.#localize.term('ucpl_emailUnderWay', send.recipients);
			return isUnclear(send.settled) ? this.#localize.term('ucpl_emailMayHaveBeenSent', send.recipients) : undefined;
		});
	}

	#start(email: UcplEmail, draft: UcplEmailDraft, { cart, currentLink, announce }: UcplPaymentLinkDelivery): UcplSend {
		const addresses = email.recipient === undefined ? defaultRecipients(email.template, cart) : [email.recipient];
		const recipients = this.#localize.list(addresses);
		return startSend(cart.unique, { draft, recipients }, async () => {
			try {
				await currentLink();
			} catch (error) {
				return { sent: false, noLink: error };
			}
			const { error } = await this.#repository.send(cart, email);
			if (error) return { sent: false, error };
			this.#draft = undefined;
			const message = this.#localize.term('ucpl_emailSent', recipients);
			void this.#notify(`send:${cart.unique}`, 'positive', { message });
			announce(message);
			return { sent: true };
		});
	}
}

const isUnclear = (outcome: UcplSendOutcome) => !outcome.sent && 'error' in outcome && mayBeSent(outcome.error);

/**
 * If the panel was closed before the outcome was known, the generator reports it, unless another panel for the cart does.
 * @throws {DOMException} `AbortError` if there is nothing to report
 */
async function outcomeAfterClosing(send: UcplSend | undefined, localize: UmbLocalizationController): Promise<void> {
	const nothing = new DOMException('Nothing to report.', 'AbortError');
	if (!send || send.settled) throw nothing;
	const outcome = await send.outcome;
	if (outcome.sent) return;
	if (send.isShown) throw nothing;
	if ('noLink' in outcome) throw outcome.noLink;
	throw new UcplPaymentLinkChannelError(errorText(localize, outcome.error, SEND_PROBLEM_TERMS));
}

export { UcplEmailChannel as api };
