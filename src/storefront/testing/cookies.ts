export const SECRET = 'a secret of thirty-two bytes, ok';

/** @returns the part of a `Set-Cookie` header that the browser sends back. */
export const pairOf = (setCookie: string): string => setCookie.split('; ')[0] ?? '';
