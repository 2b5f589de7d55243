/** A reference to a store. */
export interface UcplStoreReference {
	/** The store's id, a uuid. */
	unique: string;
	alias?: string;
}

/** What the extension needs to know of a store. */
export interface UcplStore extends UcplStoreReference {
	/** The only landing URL a store knows; it may be empty or no URL at all, as an editor typed it. */
	abandonedCartLandingPageUrl?: string;
}

/** A line of a cart. */
export interface UcplCartLine {
	/** What the product is known by in its store; undefined where the line does not say. */
	productReference?: string;
	/** The product's name as the cart has it, else what there is in its place: its SKU, its reference, or nothing. */
	name: string;
}

/** A cart: in Commerce's terms an order that is not finalised yet. */
export interface UcplCart {
	/** The cart's id, a uuid. */
	unique: string;
	/** The number people know the cart by; empty where the store gives none. */
	number: string;
	store?: UcplStoreReference;
	/** First and last name; empty where neither is known. */
	customerName: string;
	/** Empty where it is not known. */
	customerEmail: string;
	/** A plain culture such as `en-US`. */
	languageIsoCode?: string;
	lines: ReadonlyArray<UcplCartLine>;
	/** The sum of the quantities, which may be a fraction. */
	quantity: number;
	/** The total as the server formats it for people, tax included; undefined where it gives none. */
	formattedTotal?: string;
	/** True when the total is known and is zero. */
	isFree: boolean;
	isEmpty: boolean;
	/** True when the cart has become an order. */
	isFinalized: boolean;
}

/** What a payment link is made with. */
export interface UcplPaymentLinkSettings {
	/** Whole minutes, 1 to 2147483647, per the Management API's int32. */
	validityMinutes: number;
	/** An absolute http or https URL. */
	landingPageUrl: string;
}

/** A generated payment link. */
export interface UcplPaymentLink extends UcplPaymentLinkSettings {
	/** The whole link, an absolute http or https URL. Whoever has it can open the cart: never log or store it. */
	url: string;
	/** When it stops working by this computer's clock: counted from the moment it was asked for, so rather early than late. */
	expires: Date;
}

/** An e-mail template of a store. Addresses and names are as an editor typed them, and may be anything. */
export interface UcplEmailTemplate {
	/** The template's id, a uuid. */
	unique: string;
	alias: string;
	/** Its name, or its alias where it has none. */
	name: string;
	/** Empty where it has none. */
	subject: string;
	/** Empty where it has none. */
	senderName: string;
	/** Empty where it has none. */
	senderAddress: string;
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
	/** In words. */
	name: string;
}

/** An e-mail to send. */
export interface UcplEmail {
	template: UcplEmailTemplate;
	/** One address; undefined for the recipients that the template has. */
	recipient?: string;
	/** A plain culture; undefined to leave the choice to Commerce. */
	language?: string;
}
