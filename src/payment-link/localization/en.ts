export default {
	ucpl: {
		generatePaymentLink: 'Generate Payment Link',
		noCartHere: 'There is no cart here to generate a payment link for.',
		paymentLinkGenerator: 'Payment Link Generator',

		cartWithoutNumber: 'Cart without a number',
		loadingCart: 'Loading the cart',
		noCustomerName: 'No customer name',
		noCustomerEmail: 'No e-mail address',
		items: (quantity: number, formatted: string) => (quantity === 1 ? `${formatted} item` : `${formatted} items`),
		noTotal: 'No total',

		cartIsUnsaved: 'Save the cart first. The link shows what is saved.',
		cartIsEmpty: 'This cart is empty.',
		cartIsFinalized: 'This cart is already an order.',
		cartIsFree: 'The total of this cart is zero.',
		cartHasNoEmail: 'This cart has no customer e-mail address.',
		cartHasVanishedProducts: (count: number, names: string) =>
			`${count === 1 ? 'A product' : 'Products'} of this cart may no longer be for sale: ${names}`,

		validityPeriod: 'Validity Period',
		validityUnit: 'Unit',
		minutes: 'Minutes',
		hours: 'Hours',
		days: 'Days',
		weeks: 'Weeks',
		expires: (date: string, timeZone: string, distance: string) => `Expires ${date} (${timeZone}), ${distance}`,
		validityMissing: 'Enter how long the link is valid.',
		validityNotWhole: 'Enter a whole number.',
		validityTooShort: 'Enter 1 or more.',
		validityTooLong: (most: string) => `The link can be valid for ${most} at most.`,

		landingPageUrl: 'Landing Page URL',
		landingPageDescription: 'The page of the shop that opens with the cart.',
		landingPageMissing: 'Enter the address of the page that the link opens.',
		landingPageNotAbsolute: 'Enter a whole address that starts with https:// or http://, without spaces.',
		landingPageHasCredentials: 'Leave user name and password out of the address.',
		landingPageHasToken: 'This address already holds a token. Enter the address of the page alone.',
		landingPageHost: (hosts: string) => `Enter an address on ${hosts}.`,

		channels: 'Send the link',
		moreChannels: 'More',
		paymentLink: 'Payment link',
		paymentLinkReady: 'The payment link is ready.',
		generating: 'Generating the payment link',

		copyToClipboard: 'Copy to Clipboard',
		copied: 'Payment link copied',
		copyRefused: 'The browser did not let the link be copied. It is selected: press Ctrl+C or ⌘C to copy it.',

		retry: 'Retry',
		errorInvalid: (reason: string) =>
			reason === '' ? 'Commerce did not accept this.' : `Commerce did not accept this: ${reason}`,
		errorSignedOut: 'You were signed out. Sign in and try again; nothing you entered is lost.',
		errorForbidden: 'You do not have permission to do this in this store.',
		errorNotFound: 'This cart no longer exists.',
		errorUnreachable: 'Commerce cannot be reached. Check the connection and try again.',
		errorFailed: 'Commerce could not answer. Try again in a moment.',
		errorUnreadable: 'The answer of Commerce could not be read. Try again in a moment.',
		errorUnknown: 'Something went wrong. Try again.',
	},
};
