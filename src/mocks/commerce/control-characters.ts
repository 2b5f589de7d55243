/** @returns whether the text contains a control character or a separator of lines or paragraphs, which do not fit on one line. */
export const hasControlCharacters = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
