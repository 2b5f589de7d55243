/** An e-mail to open in a mail program. */
export interface UcplDraftedMail {
	/** One address; may be empty. */
	to: string;
	subject: string;
	/** With any line endings. */
	text: string;
}

/** Encodes everything that could end a part of the URL. Lone surrogates would throw, so they are replaced. */
const encode = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** @returns {string} the `mailto:` URL of an e-mail, by RFC 6068: spaces as %20 and lines ending in %0D%0A */
export function mailtoUrl({ to, subject, text }: UcplDraftedMail): string {
	const address = encode(to).replaceAll('%40', '@');
	return `mailto:${address}?subject=${encode(subject)}&body=${encode(text.replaceAll(/\r\n?|\n/g, '\r\n'))}`;
}
