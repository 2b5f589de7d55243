/** Messages about the previous step, by their names in the address of the page. */
export const NOTICES = {
	paid: { text: 'The cart that was open here has already been paid, so it was closed.', isProblem: false },
	notFound: { text: 'The cart that was open here is no longer available.', isProblem: false },
	added: { text: 'Added to your cart.', isProblem: false },
	'own-cart': { text: 'This is your own cart again.', isProblem: false },
	'total-updated': { text: 'The total is up to date.', isProblem: false },
	'product-refused': { text: 'This product cannot be added to the cart.', isProblem: true },
	'other-cart': {
		text: 'This is not the cart that you were looking at. Nothing was changed; please check this one first.',
		isProblem: true,
	},
	refused: { text: 'The shop did not accept that. Please check your cart.', isProblem: true },
	declined: { text: 'The payment was declined. Nothing was paid; you can try again.', isProblem: true },
	'total-changed': {
		text: 'The total has changed since you looked at it, so nothing was paid. Please check it again.',
		isProblem: true,
	},
	'payment-refused': { text: 'The payment was refused. Nothing was paid; you can try again.', isProblem: true },
	'link-unknown': {
		text: 'We no longer know which link that was. Please open it again to ask for a new one.',
		isProblem: true,
	},
} as const;

export type NoticeName = keyof typeof NOTICES;

export const noticeOf = (name: string | undefined): (typeof NOTICES)[NoticeName] | undefined =>
	name !== undefined && Object.hasOwn(NOTICES, name) ? NOTICES[name as NoticeName] : undefined;
