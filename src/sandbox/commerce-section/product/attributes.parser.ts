import { optionalObject, optionalText } from '../management-api/parse.js';

/** @returns what tells a variant from its siblings, each as "Colour: Blue"; what is no text is left out */
export function parseAttributes(answer: unknown): string[] {
	const attributes = Object.entries(optionalObject(answer) ?? {});
	return attributes.filter(([, value]) => optionalText(value)).map(([name, value]) => `${name}: ${String(value)}`);
}
