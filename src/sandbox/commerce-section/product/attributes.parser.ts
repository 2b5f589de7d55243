import { optionalObject, optionalText } from '../management-api/parse.js';

/** @returns what distinguishes a variant from its siblings, each as "Colour: Blue"; values that are not text are left out */
export function parseAttributes(answer: unknown): string[] {
	const attributes = Object.entries(optionalObject(answer) ?? {});
	return attributes.filter(([, value]) => optionalText(value)).map(([name, value]) => `${name}: ${String(value)}`);
}
