/** Control characters, and separators of lines and paragraphs. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

export const isOnOneLine = (text: string): boolean => !CONTROLS.test(text);

export const onOneLine = (text: string): string => text.split(new RegExp(`${CONTROLS.source}+`, 'u')).join(' ');
