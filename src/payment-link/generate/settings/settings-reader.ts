import { isObject } from '../../commerce/parse.js';

export type Json = Readonly<Record<string, unknown>>;

/** In words, whatever it is: `JSON.stringify` throws for some values, and gives nothing for others. */
function shown(value: unknown): string {
	if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
	try {
		return JSON.stringify(value);
	} catch {
		return `a ${typeof value}`;
	}
}

/**
 * Takes what a manifest says, setting by setting, and notes what it cannot take. Only a manifest's own keys count: none that
 * an object has from its prototype.
 */
export class SettingsReader {
	/** Whole sentences, for developers. */
	readonly problems: Array<string> = [];

	/**
	 * @param {string} path - where the object is, such as `meta.validity`
	 * @param {unknown} value - what is there
	 * @param {ReadonlyArray<string>} known - the settings in it; others are noted
	 * @param {string} otherwise - what holds where it is no object
	 * @returns {Json | undefined} the object, an empty one where there is nothing, or undefined where there is no object
	 */
	group(path: string, value: unknown, known: ReadonlyArray<string>, otherwise = 'It is ignored.'): Json | undefined {
		if (value === undefined) return {};
		if (!isObject(value)) {
			this.refuse(path, value, 'an object', otherwise);
			return undefined;
		}
		for (const key of Object.keys(value))
			if (!known.includes(key)) this.problems.push(`${path}.${key} is not a setting. It is ignored.`);
		return Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key)));
	}

	/** @returns {T} the value where it is given and good, else the fallback */
	value<T>(path: string, value: unknown, isGood: (value: unknown) => value is T, wanted: string, fallback: T): T {
		if (value === undefined) return fallback;
		if (isGood(value)) return value;
		this.refuse(path, value, wanted, 'The default is used instead.');
		return fallback;
	}

	refuse(path: string, value: unknown, wanted: string, consequence: string) {
		this.problems.push(`${path} is ${shown(value)} but has to be ${wanted}. ${consequence}`);
	}
}
