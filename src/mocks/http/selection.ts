import { Refusal } from '../commerce/refusal.js';

/** Names of fields, each with the names selected inside it. */
export type Selection = Map<string, Selection>;

/**
 * Reads `a,b[c,d]`, the syntax of the query parameters `fields` and `expand`.
 *
 * @param at - The name of the parameter.
 * @throws Refusal for brackets that do not match.
 */
export const selectionIn = (text: string, at: string): Selection => {
	const root: Selection = new Map();
	/** The current selection, and those around it. */
	const levels = [root];
	/** The selection inside the last name. */
	let inner: Selection | undefined;
	for (const [token] of text.matchAll(/[[\],]|[^[\],]+/g)) {
		if (token === '[') levels.push(inner ?? new Map<string, Selection>());
		if (token === ']') levels.pop();
		const level = levels.at(-1);
		if (!level || (token === '[' && !inner)) throw Refusal.ofField(at, 'The brackets do not match.');
		inner = undefined;
		if (!/^[[\],]/.test(token)) level.set(token.trim(), (inner = new Map<string, Selection>()));
	}
	if (levels.length > 1) throw Refusal.ofField(at, 'The brackets do not match.');
	return root;
};
