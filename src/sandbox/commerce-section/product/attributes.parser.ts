import { optionalObject, optionalText } from '../management-api/parse.js';

/** @returns the attributes of a variant as "Colour: Blue", without values that are not text */
export function parseAttributes(answer: unknown): string[] {
	const attributes = Object.entries(optionalObject(answer) ?? {});
	return attributes.filter(([, value]) => optionalText(value)).map(([name, value]) => `${name}: ${String(value)}`);
}
