import { optionalObject, optionalText } from '../management-api/parse.js';

const nameOf = (answer: unknown) => {
	const { name, alias } = optionalObject(answer) ?? {};
	return optionalText(name) ?? optionalText(alias);
};

/** @returns the attributes of a variant as "Colour: Blue", and texts as they are, without what has no value */
export function parseAttributes(answer: unknown): string[] {
	const attributes: unknown[] = Array.isArray(answer) ? answer : [];
	return attributes.flatMap((attribute) => {
		const { name, value } = optionalObject(attribute) ?? {};
		const text = nameOf(value);
		return optionalText(attribute) ?? (text === undefined ? [] : `${nameOf(name) ?? ''}: ${text}`);
	});
}
