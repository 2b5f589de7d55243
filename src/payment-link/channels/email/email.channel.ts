import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { UcplCommerceError } from '../../commerce/commerce-error.js';
import { UcplEmailRepository } from '../../commerce/email.repository.js';
import type { UcplEmail } from '../../commerce/types.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { recipientsOf } from './recipients.js';
import { UCPL_SEND_EMAIL_MODAL } from './send-email-modal.token.js';
import type { UcplEmailDraft } from './send-email-modal.token.js';
import { SEND_PROBLEM_TERMS } from './send-problem.js';

/** Has Commerce mail the link. The contract has no field for it: it is generated first, and then the mail is asked for. */
export class UcplEmailChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);
	readonly #repository = new UcplEmailRepository(this);
	#draft?: UcplEmailDraft;

	async deliver(delivery: UcplPaymentLinkDelivery): Promise<void> {
		let underWay: Promise<UcplCommerceError | undefined> | undefined;
		const send = async (email: UcplEmail) => {
			underWay = this.#send(email, delivery);
			try {
				return await underWay;
			} finally {
				underWay = undefined;
			}
		};

		const { cart, link } = delivery;
		const keep = (draft: UcplEmailDraft) => (this.#draft = draft);
		const data = { cart, link, draft: this.#draft, keep, send };
		const closed = await umbOpenModal(this, UCPL_SEND_EMAIL_MODAL, { data }).then(
			() => false,
			(reason: unknown) => {
				// Closing it rejects too, with a reason that is no error.
				if (reason instanceof Error) throw reason;
				return true;
			},
		);

		if (closed && !underWay) throw new DOMException('Nothing was sent.', 'AbortError');
		// Closed while it waits: nobody is there any more to be told of a failure.
		const error = await underWay;
		if (error) throw new Error(this.#localize.term(SEND_PROBLEM_TERMS[error.reason], error.detail ?? ''));
	}

	async #send(email: UcplEmail, { link, cart }: UcplPaymentLinkDelivery): Promise<UcplCommerceError | undefined> {
		await link;
		const { error } = await this.#repository.send(cart, email);
		if (error) return error;
		this.#draft = undefined;
		const recipients = email.recipient === undefined ? recipientsOf(email.template, cart) : [email.recipient];
		const message = this.#localize.term('ucpl_emailSent', this.#localize.list(recipients));
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek('positive', { data: { message } });
		return undefined;
	}
}

export { UcplEmailChannel as api };
