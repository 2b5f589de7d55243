import { requireOpen, type Cart } from './cart.js';
import type { Carts } from './carts.js';
import type { Clock } from './clock.js';
import { IssuedLinks } from './issued-links.js';
import type { PaymentLink, PaymentLinkTerms } from './payment-link.js';
import type { ResolvedPaymentLinkSettings } from './payment-link-settings.js';
import { signToken, verifyToken } from './payment-link-token.js';
import { isWebAddress, withoutQueryParameters, withQueryParameter } from './payment-link-url.js';
import { Refusal } from './refusal.js';

/** `invalid` covers everything that is not a token of this store. */
export type DeadLinkReason = 'expired' | 'finalized' | 'notFound' | 'invalid';

/** A dead link has a cart when it expired or was paid. */
export type OpenedPaymentLink = { readonly cart: Cart } | { readonly reason: DeadLinkReason; readonly cart?: Cart };

/** Where Commerce redirects a customer who follows a payment link: to the same page, without the token. */
export type Landing =
	| { readonly address: string; readonly cart: Cart; readonly reason?: undefined }
	/** The address names the reason. */
	| { readonly address: string; readonly cart?: Cart; readonly reason: 'expired' | 'paid' | 'notFound' | 'invalid' };

const errorsIn = ({ validityPeriod, landingPageUrl }: PaymentLinkTerms): Record<string, string[]> => ({
	...(Number.isInteger(validityPeriod) && validityPeriod >= 1
		? {}
		: { validityPeriod: ['The validity period must be a whole number of minutes, at least 1.'] }),
	...(isWebAddress(landingPageUrl)
		? {}
		: { landingPageUrl: ['The landing page URL must be an absolute http or https URL.'] }),
});

/** Issues and opens payment links. A token contains everything that a link needs; links are kept here for mails and tests only. */
export class PaymentLinks {
	readonly #settings: ResolvedPaymentLinkSettings;
	readonly #carts: Pick<Carts, 'get'>;
	readonly #clock: Clock;
	readonly #issued: IssuedLinks;

	constructor(settings: ResolvedPaymentLinkSettings, carts: Pick<Carts, 'get'>, clock: Clock) {
		this.#settings = settings;
		this.#carts = carts;
		this.#clock = clock;
		this.#issued = new IssuedLinks((cartId) => carts.get(cartId) !== undefined);
	}

	/** The last 200 links issued since the start or the last reset, oldest first. */
	get issued(): readonly PaymentLink[] {
		return this.#issued.recent;
	}

	/** @returns the latest link of the cart, even after 200 others. */
	latestFor(cartId: string): PaymentLink | undefined {
		return this.#issued.latestFor(cartId);
	}

	/** @throws Refusal for a finalised cart, and for an invalid validity period or landing page URL. */
	async issue(cart: Cart, terms: PaymentLinkTerms): Promise<PaymentLink> {
		requireOpen(cart);
		const errors = errorsIn(terms);
		if (Object.keys(errors).length > 0) throw new Refusal('The payment link cannot be generated.', errors);

		const issuedAt = Math.floor(this.#clock.now().getTime() / 1000);
		const expiresAt = issuedAt + terms.validityPeriod * 60;
		const claims = { store: cart.storeId, cart: cart.id, issuedAt, expiresAt };
		const token = await signToken(claims, this.#settings.tokenSigningSecret);
		const link: PaymentLink = {
			...terms,
			cartId: cart.id,
			storeId: cart.storeId,
			token,
			link: withQueryParameter(terms.landingPageUrl, this.#settings.tokenQueryParameterName, token),
			expiresAt: new Date(expiresAt * 1000).toISOString(),
		};
		this.#issued.add(link);
		return link;
	}

	/**
	 * Accepts any text as a token and never rejects. An expired link is `expired` even if the cart was paid; a deleted cart is
	 * `notFound` even if its link has expired.
	 * @param storeId - The store that the customer visits.
	 */
	async open(token: string, storeId: string): Promise<OpenedPaymentLink> {
		const verified = await verifyToken(token, this.#settings.tokenSigningSecret, this.#clock.now());
		if (verified?.store !== storeId) return { reason: 'invalid' };
		const cart = this.#carts.get(verified.cart);
		if (!cart) return { reason: 'notFound' };
		if (cart.storeId !== storeId) return { reason: 'invalid' };
		if (verified.expired) return { reason: 'expired', cart };
		return cart.finalizedAt === undefined ? { cart } : { reason: 'finalized', cart };
	}

	/**
	 * Opens a payment link on a page of the site, as Commerce does.
	 * @param address - The absolute address of the requested page.
	 * @returns the redirect, or undefined for an address without a token.
	 */
	async land(address: string, storeId: string): Promise<Landing | undefined> {
		const { tokenQueryParameterName: tokenName, errorQueryParameterName: errorName } = this.#settings;
		const tokens = new URL(address).searchParams.getAll(tokenName);
		if (tokens.length === 0) return undefined;
		const clean = withoutQueryParameters(address, [tokenName, errorName]);
		// With several tokens it is not clear which one is meant, so they are invalid.
		const opened = await this.open(tokens.join(), storeId);
		if (!('reason' in opened)) return { address: clean, cart: opened.cart };
		const reason = opened.reason === 'finalized' ? 'paid' : opened.reason;
		return { address: withQueryParameter(clean, errorName, reason), cart: opened.cart, reason };
	}

	reset(): void {
		this.#issued.clear();
	}
}
