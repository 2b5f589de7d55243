/**
 * @param {Headers} headers - of an answer
 * @param {Date} now - when it arrived
 * @returns {Date | undefined} when to try again, per the header `Retry-After` (RFC 9110, 10.2.3): whole seconds from now, or
 * a date. Undefined if the header is missing or unreadable, or that time has passed
 */
export function retryAfter(headers: Headers, now = new Date()): Date | undefined {
	const value = headers.get('Retry-After')?.trim();
	if (!value) return undefined;
	const time = /^\d+$/.test(value) ? now.getTime() + Number(value) * 1_000 : Date.parse(value);
	const date = new Date(time);
	return date > now ? date : undefined;
}
