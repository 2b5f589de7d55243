import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { writeToClipboard } from './write-to-clipboard.js';

/** Copies the link, and where the browser will not have it, selects the visible link and says so. */
export class UcplCopyToClipboardChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);

	async deliver({ link, selectLink }: UcplPaymentLinkDelivery): Promise<void> {
		try {
			await writeToClipboard(link.then(({ url }) => url));
		} catch {
			// Without a link there is nothing to select: its own rejection goes on from here.
			await link;
			await selectLink();
			throw new Error(this.#localize.term('ucpl_copyRefused'));
		}
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek('positive', { data: { message: this.#localize.term('ucpl_copied') } });
	}
}

export { UcplCopyToClipboardChannel as api };
