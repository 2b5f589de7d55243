import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { notifier } from '../../parts/notify.js';
import { UcplPaymentLinkChannelError } from '../payment-link-channel-error.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { writeToClipboard } from './write-to-clipboard.js';

/** Copies the link. If the browser refuses, it selects the visible link and says so. */
export class UcplCopyToClipboardChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);
	readonly #notify = notifier(this);
	#copied?: string;

	async deliver({ link, selectLink, signal, announce }: UcplPaymentLinkDelivery): Promise<void> {
		try {
			await writeToClipboard(
				link.then(({ url }) => url),
				signal,
			);
		} catch {
			// Without a link there is nothing to select: its rejection is passed on, unless the generator was closed.
			await link.finally(() => signal.throwIfAborted());
			await selectLink();
			throw new UcplPaymentLinkChannelError(this.#localize.term('ucpl_copyRefused'));
		}
		const { url } = await link;
		const message = this.#localize.term(this.#copied === url ? 'ucpl_copiedAgain' : 'ucpl_copied');
		this.#copied = url;
		announce(message);
		await this.#notify('copy', 'positive', { message });
	}
}

export { UcplCopyToClipboardChannel as api };
