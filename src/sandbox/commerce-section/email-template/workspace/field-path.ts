/** The fields that the page can show a message at. */
const FIELDS = [
	'subject',
	'senderName',
	'senderAddress',
	'replyToAddresses',
	'toAddresses',
	'ccAddresses',
	'bccAddresses',
];

/**
 * @param field as the server names it, such as `ToAddresses[0]`
 * @returns the path of the field on the page, such as `$.toAddresses`; undefined where there is none
 */
export function fieldPathOf(field: string): string | undefined {
	const name = field.replace(/^\$\.|\[.*$/g, '').toLowerCase();
	const known = FIELDS.find((candidate) => candidate.toLowerCase() === name);
	return known && `$.${known}`;
}
