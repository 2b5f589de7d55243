/** A reference to a store. */
export interface UcplStoreReference {
	/** The store's id, a uuid. */
	unique: string;
	alias?: string;
}

/** The part of a store that the extension uses. */
export interface UcplStore extends UcplStoreReference {
	/** The only landing page URL that a store has, as an editor typed it: it may be empty or invalid. */
	abandonedCartLandingPageUrl?: string;
}

/** A product of a store, or one of its variants. */
export interface UcplProductReference {
	/** The store's reference for the product; undefined if there is none. */
	productReference?: string;
	/** The store's reference for the variant; undefined for a product without variants. */
	variantReference?: string;
}

/** A line of a cart. */
export interface UcplCartLine extends UcplProductReference {
	/** The product's name in the cart, or else its SKU, its reference, or an empty string. */
	name: string;
	/** May be a fraction. */
	quantity: number;
	/** The lines of a bundle. */
	lines: ReadonlyArray<UcplCartLine>;
}

/** A cart: in Commerce's terms, an order that is not finalized yet. */
export interface UcplCart {
	/** The cart's id, a uuid. */
	unique: string;
	/** The number people know the cart by; empty if it has none. */
	number: string;
	store?: UcplStoreReference;
	/** First and last name; empty if neither is known. */
	customerName: string;
	/** Empty if it is not known. */
	customerEmail: string;
	/** A plain culture such as `en-US`. */
	languageIsoCode?: string;
	lines: ReadonlyArray<UcplCartLine>;
	/** The sum of the quantities, which may be a fraction. */
	quantity: number;
	/** The total including tax, for people to read: as the server formats it, or else from its amount and currency. */
	formattedTotal?: string;
	/** When it was last saved. */
	updated?: Date;
	/** True if the total is known to be zero. */
	isFree: boolean;
	isEmpty: boolean;
	/** True if the cart has become an order. */
	isFinalized: boolean;
	/** True if a payment may have begun: the cart has an order number already, or its transaction has left its first state. */
	isPaymentUnderWay: boolean;
}

/** The settings of a payment link. */
export interface UcplPaymentLinkSettings {
	/** Whole minutes, 1 to 2147483647, per the Management API's int32. */
	validityMinutes: number;
	/** An absolute http or https URL. */
	landingPageUrl: string;
}

/** A generated payment link. */
export interface UcplPaymentLink extends UcplPaymentLinkSettings {
	/** The whole link, an absolute http or https URL. Anyone who has it can open the cart: never log or store it. */
	url: string;
	/** When it expires by this computer's clock, counted from the request, so too early rather than too late. */
	expires: Date;
}

/** An e-mail template of a store. Texts and addresses are as an editor typed them: they may be anything, or empty. */
export interface UcplEmailTemplate {
	/** The template's id, a uuid. */
	unique: string;
	alias: string;
	/** Its name, or its alias if it has none. */
	name: string;
	subject: string;
	senderName: string;
	senderAddress: string;
	/** The path of its view on the site, such as `~/Views/Email/PaymentLinkEmail.cshtml`. */
	view: string;
	to: ReadonlyArray<string>;
	cc: ReadonlyArray<string>;
	bcc: ReadonlyArray<string>;
	replyTo: ReadonlyArray<string>;
	/** Whether the cart's customer is among its recipients. */
	isSentToCustomer: boolean;
}

/** A language of the site. */
export interface UcplCulture {
	/** A plain culture such as `en-US`. */
	isoCode: string;
	/** For people to read, such as `English (United States)`. */
	name: string;
}

/** An e-mail to send. */
export interface UcplEmail {
	template: UcplEmailTemplate;
	/** One address; undefined for the template's own recipients. */
	recipient?: string;
	/** A plain culture; undefined to leave the choice to Commerce. */
	language?: string;
}
