/** @returns whether this can be one e-mail address: something, an @, something. Servers know better, and are asked. */
export const isEmailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());
