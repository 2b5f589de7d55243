const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const characterOf = (code: number, otherwise: string): string =>
	code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/**
 * @returns the text with the characters that its references stand for: all numeric ones, such as the values of
 * placeholders consist of, and the few that XML and people know by name.
 */
export const withoutReferences = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return NAMED[name] ?? whole;
			return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal), whole);
		},
	);
