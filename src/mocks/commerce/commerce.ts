import { Carts } from './carts.js';
import { Checkout } from './checkout.js';
import { Clock } from './clock.js';
import { Collection } from './collection.js';
import type { Country } from './country.js';
import type { Culture } from './culture.js';
import type { Currency } from './currency.js';
import type { EmailTemplate } from './email-template.js';
import { Emails, type DeliverEmail } from './emails.js';
import { resolvePaymentLinkSettings, type PaymentLinkSettings } from './payment-link-settings.js';
import { PaymentLinks } from './payment-links.js';
import type { PaymentMethod } from './payment-method.js';
import type { Product } from './product.js';
import type { CommerceSeed } from './seed.js';
import type { ShippingMethod } from './shipping-method.js';
import type { Store } from './store.js';
import { resolveStorefrontApiKey } from './storefront-api-key.js';

export interface CommerceOptions {
	/** Delivers mails, which are always kept in `emails.sent` too; when it rejects, sending fails. Default: no delivery. */
	readonly deliver?: DeliverEmail;
	/** The key to the Storefront API, of at least 16 characters. Default: a random key per instance. */
	readonly storefrontApiKey?: string;
}

/** An Umbraco Commerce in memory: its stores and what they contain. Independent of HTTP. */
export class Commerce {
	readonly clock = new Clock();
	/** The settings, without the secret. */
	readonly settings: Readonly<Omit<PaymentLinkSettings, 'tokenSigningSecret'>>;
	/** Gives access to the Storefront API, so it must not reach a browser. */
	readonly storefrontApiKey: string;
	readonly stores: Collection<Store>;
	readonly currencies: Collection<Currency>;
	readonly countries: Collection<Country>;
	readonly cultures: readonly Culture[];
	readonly products: Collection<Product>;
	readonly shippingMethods: Collection<ShippingMethod>;
	readonly paymentMethods: Collection<PaymentMethod>;
	readonly emailTemplates: Collection<EmailTemplate>;
	readonly carts: Carts;
	readonly paymentLinks: PaymentLinks;
	readonly checkout: Checkout;
	readonly emails: Emails;

	constructor(seed: CommerceSeed, settings?: Partial<PaymentLinkSettings>, options: CommerceOptions = {}) {
		const { tokenSigningSecret, ...names } = resolvePaymentLinkSettings(settings);
		this.settings = names;
		this.storefrontApiKey = resolveStorefrontApiKey(options.storefrontApiKey);
		this.stores = new Collection(seed.stores);
		this.currencies = new Collection(seed.currencies);
		this.countries = new Collection(seed.countries);
		this.cultures = [...seed.cultures];
		this.products = new Collection(seed.products);
		this.shippingMethods = new Collection(seed.shippingMethods ?? []);
		this.paymentMethods = new Collection(seed.paymentMethods ?? []);
		this.emailTemplates = new Collection(seed.emailTemplates);
		this.carts = new Carts(seed.carts, this, this.clock);
		this.paymentLinks = new PaymentLinks({ tokenSigningSecret, ...names }, this.carts, this.clock);
		this.checkout = new Checkout(this.carts, this);
		this.emails = new Emails(this, options.deliver);
	}

	/** Restores the seed and the system time. The secrets stay, so links issued before still verify. */
	reset(): void {
		this.clock.offsetSeconds = 0;
		const { stores, currencies, countries, products, shippingMethods, paymentMethods, emailTemplates } = this;
		for (const part of [stores, currencies, countries, products, emailTemplates]) part.reset();
		for (const part of [shippingMethods, paymentMethods]) part.reset();
		const { carts, paymentLinks, checkout, emails } = this;
		for (const part of [carts, paymentLinks, checkout, emails]) part.reset();
	}
}
