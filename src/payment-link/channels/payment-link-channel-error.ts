const NAME = 'UcplPaymentLinkChannelError';

/**
 * Thrown by a channel with a message for the editor, in the editor's language. The generator shows it as text. The message of
 * any other exception is only logged to the console.
 *
 * A channel in plain JavaScript does not need this class: `Object.assign(new Error('…'), { name: 'UcplPaymentLinkChannelError' })`.
 */
export class UcplPaymentLinkChannelError extends Error {
	override readonly name = NAME;
}

/**
 * Checks the name rather than the class: another package may bundle a copy of the class, or set the name by hand.
 * @param {unknown} reason - what a channel threw or rejected with
 * @returns {boolean} whether its message is meant for the editor
 */
export const isPaymentLinkChannelError = (reason: unknown): reason is Error =>
	reason instanceof Error && reason.name === NAME;
