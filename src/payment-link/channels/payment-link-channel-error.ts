const NAME = 'UcplPaymentLinkChannelError';

/**
 * What a channel throws where its message is meant for the editor, in the editor's language. The generator shows it as text.
 * The message of any other exception reaches the console only.
 *
 * A channel in plain JavaScript can do without this class: `Object.assign(new Error('…'), { name: 'UcplPaymentLinkChannelError' })`.
 */
export class UcplPaymentLinkChannelError extends Error {
	override readonly name = NAME;
}

/**
 * Goes by the name and not by the class: another package bundles a copy of the class, or sets the name by hand.
 * @param {unknown} reason - what a channel threw or rejected with
 * @returns {boolean} whether its message is meant for the editor
 */
export const isPaymentLinkChannelError = (reason: unknown): reason is Error =>
	reason instanceof Error && reason.name === NAME;
