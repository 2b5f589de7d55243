import type { DeliverEmail } from '../../../mocks/index.js';
import { mailOf } from './mail.js';
import type { Mail } from './mail.js';
import type { Outbox } from './outbox.js';

/**
 * @param handOver - to a mail server; where there is none the outbox is all
 * @returns what delivers the mails of Commerce; one that is not handed over is not in the outbox
 */
export const deliverTo =
	(outbox: Outbox, handOver?: (mail: Mail) => Promise<void>): DeliverEmail =>
	async (email) => {
		const mail = await mailOf(email);
		await handOver?.(mail);
		outbox.add(mail);
	};
