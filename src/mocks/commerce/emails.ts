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
	/** Replaces the template's recipients and the customer. */
	readonly to?: string;
	/** A single culture. Default: the cart's. */
	readonly languageIsoCode?: string;
}

/** A mail that the store sends. */
export interface Email {
	readonly id: string;
	readonly template: EmailTemplate;
	readonly cartId: string;
	readonly to: readonly string[];
	/** The template's subject, on one line. */
	readonly subject: string;
	/** The template's text as Markdown, with all values filled in, in the mail's language. */
	readonly body: string;
	/** A single culture. */
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
 * Delivers a mail. It may reject with a Refusal when it does not accept the mail, or with any other error, whose message is
 * the reason, when the mail was not delivered or the outcome is unknown.
 */
export type DeliverEmail = (email: Email) => Promise<void>;

/** The mail was not delivered, or not to all recipients. Becomes a 500 over HTTP. */
export class DeliveryError extends Error {
	override readonly name = 'DeliveryError';
}

/** What a mail is composed from. */
interface Source extends Pick<Catalogue, 'stores' | 'currencies' | 'cultures'> {
	readonly paymentLinks: PaymentLinks;
	readonly clock: Clock;
}

/** Sends the mails of the store. By default it only keeps them. */
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
	 * @throws Refusal without a recipient, for an unknown language, and for the payment link template when the cart has no
	 * link yet.
	 * @throws DeliveryError when the mail was not delivered; it is not added to {@link sent} then.
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
			throw new Refusal('No payment link has been generated for this cart yet.');
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
