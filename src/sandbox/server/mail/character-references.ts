const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const characterOf = (code: number, otherwise: string): string =>
	code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** Decodes all numeric character references, such as placeholders are filled with, and the most common named ones. */
export const withoutReferences = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return NAMED[name] ?? whole;
			return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal), whole);
		},
	);
