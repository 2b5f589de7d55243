export const SECRET = 'a secret of thirty-two bytes, ok';

/** @returns what the browser sends back of a `Set-Cookie` header. */
export const pairOf = (setCookie: string): string => setCookie.split('; ')[0] ?? '';
