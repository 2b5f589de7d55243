import type { Cart } from './cart.js';
import type { Clock } from './clock.js';
import { requireCulture, type Culture } from './culture.js';
import { PAYMENT_LINK_TEMPLATE_ALIAS, type EmailTemplate } from './email-template.js';
import type { PaymentLink, PaymentLinks } from './payment-links.js';
import { Refusal } from './refusal.js';

export interface EmailOrder {
	readonly template: EmailTemplate;
	readonly cart: Cart;
	/** Takes the place of the template's recipients and of the customer. */
	readonly to?: string;
	/** Plain culture; the cart's own when left out. */
	readonly languageIsoCode?: string;
}

/** A mail as it leaves the store, not rendered yet. */
export interface Email {
	readonly id: string;
	readonly template: EmailTemplate;
	readonly cartId: string;
	readonly to: readonly string[];
	readonly languageIsoCode: string;
	/** The cart's latest link. */
	readonly paymentLink?: PaymentLink;
	readonly sentAt: string;
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

const recipientsOf = ({ template, cart, to }: EmailOrder): readonly string[] => {
	if (to) {
		if (!ADDRESS.test(to)) throw Refusal.ofField('to', 'The recipient must be one e-mail address.');
		return [to];
	}
	const customer = template.sendToCustomer && cart.customer.email ? [cart.customer.email] : [];
	return [...(template.toAddresses ?? []), ...customer];
};

/** Sends the mails of the store, which here means: keeps them. */
export class Emails {
	readonly #paymentLinks: PaymentLinks;
	readonly #cultures: readonly Culture[];
	readonly #clock: Clock;
	#sent: Email[] = [];

	constructor(paymentLinks: PaymentLinks, cultures: readonly Culture[], clock: Clock) {
		this.#paymentLinks = paymentLinks;
		this.#cultures = cultures;
		this.#clock = clock;
	}

	/** All mails sent since the start or the last reset, oldest first. */
	get sent(): readonly Email[] {
		return this.#sent;
	}

	/** @throws Refusal without any recipient, for an unknown language, and for the payment link template when the cart has no link yet. */
	send(order: EmailOrder): Email {
		const { template, cart, languageIsoCode = cart.languageIsoCode } = order;
		requireCulture(this.#cultures, languageIsoCode);
		const to = recipientsOf(order);
		if (to.length === 0) throw new Refusal(`The e-mail template "${template.alias}" has no recipient.`);
		const paymentLink = this.#paymentLinks.latestFor(cart.id);
		if (template.alias === PAYMENT_LINK_TEMPLATE_ALIAS && !paymentLink) {
			throw new Refusal('No payment link was generated for this cart yet.');
		}
		const sentAt = this.#clock.now().toISOString();
		const email = { id: crypto.randomUUID(), template, cartId: cart.id, to, languageIsoCode, paymentLink, sentAt };
		this.#sent.push(email);
		return email;
	}

	reset(): void {
		this.#sent = [];
	}
}
