import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { UcplCart } from '../../commerce/types.js';
import { canonicalCulture } from '../../parts/culture.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../payment-link-channel.extension.js';
import { customerTexts } from './customer-texts.js';
import type { UcplTerm } from './customer-texts.js';
import { mailtoUrl } from './mailto-url.js';

const KEYS = ['mailSubject', 'mailText'];
const DATE = { dateStyle: 'full', timeStyle: 'long' } as const;

interface MailTexts {
	subject: UcplTerm;
	text: UcplTerm;
	dateIn: (date: Date) => string;
}

/** Opens an e-mail with the link in the editor's own mail program, to be checked and sent there. */
export class UcplMailProgramChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	readonly #localize = new UmbLocalizationController(this);

	async deliver({ link, cart, signal }: UcplPaymentLinkDelivery): Promise<void> {
		const [{ url, expires }, texts] = await Promise.all([link, this.#textsFor(cart)]);
		signal.throwIfAborted();
		const { subject, text, dateIn } = texts;
		const anchor = document.createElement('a');
		anchor.href = mailtoUrl({
			to: cart.customerEmail,
			subject: subject(),
			text: text(cart.customerName, url, dateIn(expires)),
		});
		// It has to be in the page for listeners on the page to notice the click.
		document.body.append(anchor);
		anchor.click();
		anchor.remove();
	}

	/** In the cart's language if there are texts in it, since the customer reads them; otherwise in the editor's. */
	async #textsFor({ languageIsoCode = '' }: UcplCart): Promise<MailTexts> {
		const culture = canonicalCulture(languageIsoCode);
		const [subject, text] = culture ? ((await customerTexts(culture, KEYS)) ?? []) : [];
		if (culture && subject && text)
			return { subject, text, dateIn: (date) => new Intl.DateTimeFormat(culture, DATE).format(date) };
		return {
			subject: () => this.#localize.term('ucpl_mailSubject'),
			text: (...args) => this.#localize.term('ucpl_mailText', ...args),
			dateIn: (date) => this.#localize.date(date, DATE),
		};
	}
}

export { UcplMailProgramChannel as api };
