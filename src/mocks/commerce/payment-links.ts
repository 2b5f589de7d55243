import { SignJWT } from 'jose';
import type { Cart } from './cart.js';
import type { Clock } from './clock.js';
import type { ResolvedPaymentLinkSettings } from './payment-link-settings.js';
import { isWebAddress, withQueryParameter } from './payment-link-url.js';
import { Refusal } from './refusal.js';

/** The explicit type of the tokens (RFC 8725, 3.11): no other token of the site can pass as one. */
export const PAYMENT_LINK_TOKEN_TYPE = 'payment-link+jwt';

export interface PaymentLinkTerms {
	/** Whole minutes, at least 1. */
	readonly validityPeriod: number;
	/** Absolute http or https URL. */
	readonly landingPageUrl: string;
}

export interface PaymentLink extends PaymentLinkTerms {
	readonly cartId: string;
	readonly storeId: string;
	readonly token: string;
	/** The landing page with the token. */
	readonly link: string;
	readonly expiresAt: string;
}

const faultsOf = ({ validityPeriod, landingPageUrl }: PaymentLinkTerms): Record<string, string[]> => ({
	...(Number.isInteger(validityPeriod) && validityPeriod >= 1
		? {}
		: { validityPeriod: ['The validity period must be a whole number of minutes, at least 1.'] }),
	...(isWebAddress(landingPageUrl)
		? {}
		: { landingPageUrl: ['The landing page URL must be an absolute http or https URL.'] }),
});

/** Issues payment links. The token carries all there is to a link; what is kept here is for mails and for tests. */
export class PaymentLinks {
	readonly #settings: ResolvedPaymentLinkSettings;
	readonly #clock: Clock;
	#issued: PaymentLink[] = [];

	constructor(settings: ResolvedPaymentLinkSettings, clock: Clock) {
		this.#settings = settings;
		this.#clock = clock;
	}

	/** All links issued since the start or the last reset, oldest first. */
	get issued(): readonly PaymentLink[] {
		return this.#issued;
	}

	latestFor(cartId: string): PaymentLink | undefined {
		return this.#issued.findLast((link) => link.cartId === cartId);
	}

	/** @throws Refusal for a finalised cart, and for a validity period or landing page URL that will not do. */
	async issue(cart: Cart, terms: PaymentLinkTerms): Promise<PaymentLink> {
		if (cart.finalizedAt !== undefined) throw new Refusal('The cart is finalised: it is an order already.');
		const faults = faultsOf(terms);
		if (Object.keys(faults).length > 0) throw new Refusal('The payment link cannot be generated.', faults);

		const issuedAt = Math.floor(this.#clock.now().getTime() / 1000);
		const expiresAt = issuedAt + terms.validityPeriod * 60;
		const token = await this.#sign(cart, issuedAt, expiresAt);
		const link: PaymentLink = {
			...terms,
			cartId: cart.id,
			storeId: cart.storeId,
			token,
			link: withQueryParameter(terms.landingPageUrl, this.#settings.tokenQueryParameterName, token),
			expiresAt: new Date(expiresAt * 1000).toISOString(),
		};
		this.#issued.push(link);
		return link;
	}

	reset(): void {
		this.#issued = [];
	}

	#sign(cart: Cart, issuedAt: number, expiresAt: number): Promise<string> {
		return new SignJWT({ store: cart.storeId, cart: cart.id })
			.setProtectedHeader({ alg: 'HS256', typ: PAYMENT_LINK_TOKEN_TYPE })
			.setJti(crypto.randomUUID())
			.setIssuedAt(issuedAt)
			.setExpirationTime(expiresAt)
			.sign(this.#settings.tokenSigningSecret);
	}
}
