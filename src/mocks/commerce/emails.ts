import type { Cart } from './cart.js';
import type { Catalogue } from './catalogue.js';
import type { Clock } from './clock.js';
import { requireCulture } from './culture.js';
import { onOneLine, renderEmailBody } from './email-body.js';
import { PAYMENT_LINK_TEMPLATE_ALIAS, type EmailTemplate } from './email-template.js';
import { emailValuesOf } from './email-values.js';
import type { PaymentLink } from './payment-link.js';
import type { PaymentLinks } from './payment-links.js';
import { pricingOf } from './pricing.js';
import { Refusal } from './refusal.js';

export interface EmailOrder {
	readonly template: EmailTemplate;
	readonly cart: Cart;
	/** Takes the place of the template's recipients and of the customer. */
	readonly to?: string;
	/** Plain culture; the cart's own when left out. */
	readonly languageIsoCode?: string;
}

/** A mail as it leaves the store. */
export interface Email {
	readonly id: string;
	readonly template: EmailTemplate;
	readonly cartId: string;
	readonly to: readonly string[];
	/** The template's, on one line. */
	readonly subject: string;
	/** The template's text as Markdown with all values in their places, in the mail's language. */
	readonly body: string;
	/** Plain culture. */
	readonly languageIsoCode: string;
	/** The cart's latest link. */
	readonly paymentLink?: PaymentLink;
	readonly sentAt: string;
}

const ADDRESS = /^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u;

const recipientsOf = ({ template, cart, to }: EmailOrder): readonly string[] => {
	if (to) {
		if (!ADDRESS.test(to)) throw Refusal.ofField('to', 'The recipient must be one e-mail address.');
		return [to];
	}
	const customer = template.sendToCustomer && cart.customer.email ? [cart.customer.email] : [];
	return [...(template.toAddresses ?? []), ...customer];
};

/**
 * Takes a mail to where it is read. It may reject: with a Refusal for a mail it will not take, with any other error, whose
 * message is the reason, when the mail did not arrive, or nobody can say.
 */
export type DeliverEmail = (email: Email) => Promise<void>;

/** The mail was not delivered, or not to everybody; becomes a 500 where it was asked for over HTTP. */
export class DeliveryError extends Error {
	override readonly name = 'DeliveryError';
}

/** What a mail is composed from. */
interface Source extends Pick<Catalogue, 'stores' | 'currencies' | 'cultures'> {
	readonly paymentLinks: PaymentLinks;
	readonly clock: Clock;
}

/** Sends the mails of the store, which by default means: keeps them. */
export class Emails {
	readonly #source: Source;
	readonly #deliver: DeliverEmail;
	#sent: Email[] = [];

	constructor(source: Source, deliver: DeliverEmail = () => Promise.resolve()) {
		this.#source = source;
		this.#deliver = deliver;
	}

	/** All mails delivered since the start or the last reset, oldest first. */
	get sent(): readonly Email[] {
		return this.#sent;
	}

	/**
	 * @throws Refusal without any recipient, for an unknown language, and for the payment link template when the cart has
	 * no link yet.
	 * @throws DeliveryError when it was not delivered; it is not among the sent ones then.
	 */
	async send(order: EmailOrder): Promise<Email> {
		const email = this.#compose(order);
		try {
			await this.#deliver(email);
		} catch (error) {
			if (error instanceof Refusal) throw error;
			throw new DeliveryError(error instanceof Error ? error.message : String(error), { cause: error });
		}
		this.#sent.push(email);
		return email;
	}

	#compose(order: EmailOrder): Email {
		const { template, cart, languageIsoCode = cart.languageIsoCode } = order;
		requireCulture(this.#source.cultures, languageIsoCode);
		const to = recipientsOf(order);
		if (to.length === 0) throw new Refusal(`The e-mail template "${template.alias}" has no recipient.`);
		const paymentLink = this.#source.paymentLinks.latestFor(cart.id);
		if (template.alias === PAYMENT_LINK_TEMPLATE_ALIAS && !paymentLink) {
			throw new Refusal('No payment link was generated for this cart yet.');
		}
		const values = emailValuesOf({ cart, languageIsoCode, paymentLink }, pricingOf(cart, this.#source));
		return {
			id: crypto.randomUUID(),
			template,
			cartId: cart.id,
			to,
			subject: onOneLine(template.subject ?? ''),
			body: renderEmailBody(template.body ?? '', values),
			languageIsoCode,
			paymentLink,
			sentAt: this.#source.clock.now().toISOString(),
		};
	}

	reset(): void {
		this.#sent = [];
	}
}
