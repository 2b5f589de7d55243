const tryAgain = (time: string) => (time === '' ? '' : ` Try again after ${time}.`);

/** What the server said, with or without a full stop. */
const said = (words: string) => (words === '' ? '' : ` Commerce said: “${words}”${/[.!?…]$/.test(words) ? '' : '.'}`);

const CHECK_BEFORE_SENDING_AGAIN =
	'The e-mail may have been sent all the same. Make sure that it has not before you send it again.';

export default {
	ucpl: {
		generatePaymentLink: 'Generate Payment Link',
		noCartHere: 'There is no cart here to generate a payment link for.',
		noCartYet: 'There is no cart for this yet.',
		cartNotLookedUp: 'The cart could not be looked up. Try again.',
		paymentLinkGenerator: 'Payment Link Generator',

		cartWithoutNumber: 'Cart without a number',
		loadingCart: 'Loading the cart',
		noCustomerName: 'No customer name',
		noCustomerEmail: 'No e-mail address',
		items: (quantity: number, formatted: string) => (quantity === 1 ? `${formatted} item` : `${formatted} items`),
		noTotal: 'No total',
		cartAsSaved: (date?: string) => (date === undefined ? 'As last saved' : `As saved on ${date}`),

		cartIsUnsaved: 'Save the cart first. The link shows what is saved.',
		saveAndContinue: 'Save and continue',
		saving: 'Saving the cart',
		cartNotSaved: 'The cart could not be saved. Close this panel to see why.',
		cartIsEmpty: 'This cart is empty.',
		cartIsEmptyOrUnsaved: 'This cart is empty or not saved yet.',
		cartIsFinalized: 'This cart is already an order.',
		cartHasPayment:
			'A payment for this cart may be in progress. Changing the cart or sending a link again may interfere with it.',
		cartIsFree: 'The total of this cart is zero.',
		cartHasNoEmail: 'This cart has no customer e-mail address.',
		cartHasVanishedProducts: (count: number, names: string) =>
			`${count === 1 ? 'A product' : 'Products'} in this cart may no longer be for sale: ${names}`,

		validityPeriod: 'Validity Period',
		validityUnit: 'Unit',
		minutes: 'Minutes',
		hours: 'Hours',
		days: 'Days',
		weeks: 'Weeks',
		expires: (date: string, timeZone: string, distance: string) => `Expires ${date} (${timeZone}), ${distance}`,
		expired: (date: string, timeZone: string) => `Expired ${date} (${timeZone})`,
		validityMissing: 'Enter how long the link is valid.',
		validityNotWhole: 'Enter a whole number.',
		validityTooShort: 'Enter 1 or more.',
		validityTooLong: (most: string) => `The link can be valid for ${most} at most.`,

		landingPageUrl: 'Landing Page URL',
		landingPageDescription: 'The page of the shop that opens with the cart.',
		landingPageLookedUpAs: (host: string) => `Browsers look up this host as ${host}.`,
		landingPageLoading: 'Looking up the page of the store.',
		noLandingPage: 'This store has no landing page yet. Enter the page that opens with the cart.',
		landingPageMissing: 'Enter the address of the page that the link opens.',
		landingPageTooLong: 'Enter an address of 2,000 characters or fewer.',
		landingPageInvisible: 'This address has characters that cannot be seen. Type it instead of pasting it.',
		landingPageNotAbsolute: 'Enter a full address that starts with https:// or http://, without spaces.',
		landingPageHasCredentials: 'Leave user name and password out of the address.',
		landingPageHasToken: 'This address already contains a token. Enter only the address of the page.',
		landingPageHost: (hosts: string) => `Enter an address on ${hosts}.`,
		landingPageNoHostAllowed:
			'No page can be used: the list of allowed hosts in the settings of this extension has no valid host.',

		sendTheLink: 'Send the link',
		moreChannels: 'More',
		paymentLink: 'Payment link',
		paymentLinkReady: 'The payment link is ready.',
		paymentLinkExpired: 'The payment link has expired. Copying or sending it makes a new one.',
		generating: 'Generating the payment link',

		copyToClipboard: 'Copy to Clipboard',
		copied: 'Payment link copied',
		copiedAgain: 'Payment link copied again',
		copyRefused: 'The browser did not allow the link to be copied. It is selected: press Ctrl+C or ⌘C to copy it.',

		sendViaEmail: 'Send via Email',
		sendEmail: 'Send Email',
		emailTemplate: 'Email template',
		loadingTemplates: 'Loading the e-mail templates',
		searchTemplates: 'Search templates',
		noTemplateFound: 'No template matches the search.',
		noTemplates: 'This store has no e-mail template for carts. Create one in the settings of the store.',
		templateMissing: 'Choose an e-mail template.',
		recipient: 'Recipient',
		recipientFromTemplate: (addresses: string) => `If left empty, it goes to ${addresses}, as set in the template.`,
		recipientMissing: 'Enter a recipient: the template has no recipient of its own.',
		recipientNotAnAddress: 'Enter one e-mail address, such as anna@example.com.',
		recipientInvisible: 'This address has characters that cannot be seen. Type it instead of pasting it.',
		recipientMailto: 'Enter only the address, without mailto:.',
		recipientQuery: 'Enter only the address, without a question mark or anything after it.',
		language: 'Language',
		noLanguage: 'Not chosen',
		emailWhatWillBeSent: 'What will be sent',
		emailInsteadOf: (addresses: string) => `(instead of ${addresses})`,
		emailFrom: 'From',
		emailTo: 'To',
		emailCc: 'Cc',
		emailBcc: 'Bcc',
		emailReplyTo: 'Reply-to',
		emailSubject: 'Subject',
		emailNoSubject: 'No subject',
		emailCarriesLink: "The e-mail carries the cart's payment link.",
		emailMayCarryLink: "The template decides whether the e-mail carries the cart's payment link.",
		emailNoRecipient: 'No recipient',
		emailNoSender: 'No sender',
		emailSenderRefused: (address: string) =>
			`Mail services often refuse e-mail from ${address}. Set a sender on your own domain in the template.`,
		send: 'Send',
		sendAgain: 'Send again',
		doNotSend: 'Do not send',
		emailUnderWay: (recipients: string) => `Sending the e-mail to ${recipients}`,
		emailMayHaveBeenSent: (recipients: string) =>
			`An e-mail to ${recipients} may have been sent. Choose Send via Email to decide what to do.`,
		emailNoLink: (reason: string) => `The e-mail was not sent because there is no new link. ${reason}`.trim(),
		emailSent: (recipients: string) => `Payment link sent to ${recipients}`,
		emailSignedOut:
			'You were signed out, and the e-mail was not sent. Sign in and send it again; nothing you entered is lost.',
		emailForbidden: (reason: string) => `You do not have permission to send e-mail in this store.${said(reason)}`,
		emailNotFound: (reason: string) =>
			`The e-mail was not sent: this e-mail template, or the cart, no longer exists.${said(reason)}`,
		emailNotSent: (reason: string, time: string) => `The e-mail was not sent.${said(reason)}${tryAgain(time)}`,
		emailNoClearAnswer: (reason: string) =>
			`${said(reason).trim() || 'Commerce gave no clear answer.'} ${CHECK_BEFORE_SENDING_AGAIN}`,
		emailTimedOut: `Commerce took too long to answer. ${CHECK_BEFORE_SENDING_AGAIN}`,

		openInMailProgram: 'Open in Mail Program',
		mailSubject: 'Your cart is ready',
		mailText: (name: string, url: string, expires: string) =>
			`${name === '' ? 'Hello' : `Hello ${name}`},\n\nYour cart is ready. Open it and pay here:\n\n${url}\n\nThe link works until ${expires}.\n`,

		channelFailed: (channel: string) => `The channel “${channel}” failed.`,
		retry: 'Retry',
		errorInvalid: (reason: string) =>
			reason === '' ? 'Commerce did not accept this.' : `Commerce did not accept this: ${reason}`,
		errorSignedOut: 'You were signed out. Sign in and try again; nothing you entered is lost.',
		errorForbidden: (reason: string) => `You do not have permission to do this in this store.${said(reason)}`,
		errorNotFound: (reason: string) => `This cart no longer exists.${said(reason)}`,
		errorRefused: (reason: string, time: string) => `Commerce refused this.${said(reason)}${tryAgain(time)}`,
		errorTimedOut: 'Commerce took too long to answer. Try again in a moment.',
		errorUnreachable: 'Commerce cannot be reached. Check the connection and try again.',
		errorFailed: (reason: string, time: string) =>
			`Commerce could not answer.${said(reason)}${tryAgain(time) || ' Try again in a moment.'}`,
		errorUnreadable: "Commerce's answer could not be read. Try again in a moment.",
		errorCartNotOpened: (reason: string) =>
			`Commerce could not open this cart.${said(reason) || ' It may no longer exist.'}`,
		errorTemplatesNotFound: (reason: string) =>
			`Commerce did not find the e-mail templates of this store.${said(reason)}`,
	},
};
