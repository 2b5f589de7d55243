/**
 * @param pattern `*` matches any number of characters; case is ignored
 * @returns whether the pattern matches the whole text. Takes linear time, because it never backtracks.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
	const [first = '', ...rest] = pattern.toLowerCase().split('*');
	const last = rest.pop();
	const lower = text.toLowerCase();
	if (last === undefined) return lower === first;
	if (!lower.startsWith(first)) return false;
	let from = first.length;
	for (const literal of rest) {
		const found = lower.indexOf(literal, from);
		if (found < 0) return false;
		from = found + literal.length;
	}
	return lower.length - last.length >= from && lower.endsWith(last);
}
