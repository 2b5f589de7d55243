import type { DeliverEmail } from '../../../mocks/index.js';
import { mailOf } from './mail.js';
import type { Mail } from './mail.js';
import type { Outbox } from './outbox.js';

/**
 * Delivers the e-mails of Commerce. The outbox keeps those that were sent.
 * @param send - Through a mail server; without one the outbox is the only recipient.
 */
export const deliverTo =
	(outbox: Outbox, send?: (mail: Mail) => Promise<void>): DeliverEmail =>
	async (email) => {
		const mail = await mailOf(email);
		await send?.(mail);
		outbox.add(mail);
	};
