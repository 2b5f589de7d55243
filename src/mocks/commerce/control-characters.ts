/** @returns whether the text has one, or a separator of lines or paragraphs: none of them belongs on a line of its own. */
export const hasControlCharacters = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
