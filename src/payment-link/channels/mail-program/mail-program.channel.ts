import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { mailtoUrl } from './mailto-url.js';

/** Opens an e-mail with the link in the editor's own mail program, for them to read and to send. */
export class UcplMailProgramChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);

	async deliver({ link, cart }: UcplPaymentLinkDelivery): Promise<void> {
		const { url, expires } = await link;
		const until = this.#localize.date(expires, { dateStyle: 'full', timeStyle: 'long' });
		const anchor = document.createElement('a');
		anchor.href = mailtoUrl({
			to: cart.customerEmail,
			subject: this.#localize.term('ucpl_mailSubject'),
			text: this.#localize.term('ucpl_mailText', cart.customerName, url, until),
		});
		// In the page, so that what watches the clicks of a page sees this one too.
		document.body.append(anchor);
		anchor.click();
		anchor.remove();
	}
}

export { UcplMailProgramChannel as api };
