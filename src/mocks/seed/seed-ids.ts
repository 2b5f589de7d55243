/** @returns a UUID that shows what it identifies: the kind in its first digits, the number in its last. */
const idOf = (kind: string, number: number): string =>
	`${kind.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const generatedCartId = (number: number): string => idOf('ca27', 1000 + number);
export const lineId = (cartId: string, number: number): string =>
	`11${cartId.slice(-6)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const plainProductId = (store: 'nordlys' | 'sunrise', number: number): string =>
	idOf(store === 'nordlys' ? 'b001' : 'b002', 1000 + number);

/** Ids of the countries in the default seed. */
export const countryIds = {
	denmark: idOf('c0de', 1),
	germany: idOf('c0de', 2),
	france: idOf('c0de', 3),
	unitedStates: idOf('c0de', 4),
	emirates: idOf('c0de', 5),
	japan: idOf('c0de', 6),
} as const;

/** Ids in the default seed, for use in tests. */
export const seedIds = {
	stores: { nordlys: idOf('5701', 1), sunrise: idOf('5701', 2) },
	currencies: {
		/** Nordlys */
		dkk: idOf('c100', 1),
		eur: idOf('c100', 2),
		/** Sunrise */
		usd: idOf('c100', 3),
		aed: idOf('c100', 4),
		jpy: idOf('c100', 5),
	},
	/** `parcel` and `express` cost something; collecting is free, and not for France. */
	shippingMethods: {
		nordlys: { parcel: idOf('5419', 1), pickup: idOf('5419', 2) },
		sunrise: { express: idOf('5419', 3), standard: idOf('5419', 4) },
	},
	/** `invoice` has a fee and is not for France; `card` is free. */
	paymentMethods: {
		nordlys: { card: idOf('9a4d', 1), invoice: idOf('9a4d', 2) },
		sunrise: { card: idOf('9a4d', 3), invoice: idOf('9a4d', 4) },
	},
	taxClasses: { nordlys: idOf('7a00', 1), sunrise: idOf('7a00', 2) },
	orderStatuses: { nordlys: idOf('0500', 1), sunrise: idOf('0500', 2) },
	emailTemplates: {
		nordlys: { paymentLink: idOf('e3a1', 1), abandonedCart: idOf('e3a1', 2), orderConfirmation: idOf('e3a1', 3) },
		sunrise: { paymentLink: idOf('e3a2', 1), abandonedCart: idOf('e3a2', 2), orderConfirmation: idOf('e3a2', 3) },
	},
	products: {
		jacket: idOf('b001', 1),
		/** Free: its price is 0. */
		free: idOf('b001', 2),
		/** Has no price. */
		unpriced: idOf('b001', 3),
		/** Has {@link seedIds.variants}. */
		shirt: idOf('b001', 4),
		/** Its name contains quotes, markup, emoji and right-to-left text. */
		oddlyNamed: idOf('b001', 5),
		/** No longer exists, but is still in a cart. */
		vanished: idOf('b001', 6),
		surfboard: idOf('b002', 1),
	},
	variants: {
		shirtSmall: idOf('b0a1', 1),
		shirtLarge: idOf('b0a1', 2),
		/** Has no price. */
		shirtUnpriced: idOf('b0a1', 3),
	},
	carts: {
		/** Anna Andersen, anna@example.com, two lines; in Nordlys, like all but the last three. */
		ordinary: idOf('ca27', 1),
		withoutEmail: idOf('ca27', 2),
		empty: idOf('ca27', 3),
		zeroTotal: idOf('ca27', 4),
		sixtyLines: idOf('ca27', 5),
		quotedName: idOf('ca27', 6),
		markupName: idOf('ca27', 7),
		emojiName: idOf('ca27', 8),
		longName: idOf('ca27', 9),
		vanishedProduct: idOf('ca27', 10),
		unpricedProduct: idOf('ca27', 11),
		variants: idOf('ca27', 12),
		/** Already an order; not in the list of carts. */
		finalised: idOf('ca27', 13),
		/** In Sunrise: in Arabic and AED. */
		rightToLeft: idOf('ca27', 14),
		/** In Sunrise: in JPY, which has no decimals. */
		withoutDecimals: idOf('ca27', 15),
		/** In Sunrise: in USD. */
		american: idOf('ca27', 16),
	},
} as const;
