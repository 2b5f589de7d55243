import { isObject } from '../../commerce/parse.js';

export type Json = Readonly<Record<string, unknown>>;

/** Describes any value: `JSON.stringify` throws for some, and returns undefined for others. */
function shown(value: unknown): string {
	if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
	try {
		return JSON.stringify(value);
	} catch {
		return `a ${typeof value}`;
	}
}

/** Reads a manifest's settings one by one and collects what is wrong with them. Inherited keys are ignored. */
export class SettingsReader {
	/** Whole sentences, for developers. */
	readonly problems: Array<string> = [];

	/**
	 * @param {string} path - where the object is, such as `meta.validity`
	 * @param {unknown} value - the value there
	 * @param {ReadonlyArray<string>} known - the settings in it; any others are reported
	 * @param {string} otherwise - the consequence if it is not an object
	 * @returns {Json | undefined} the object, empty if there is no value; undefined if the value is not an object
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

	/** @returns {T} the value if it is given and valid, else the fallback */
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
