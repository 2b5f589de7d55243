import { MAX_VALIDITY_MINUTES } from '../../expiry/validity-period.js';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import type { UcplGeneratorSettings } from './types.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** What holds where no manifest says otherwise. The validity is above 20 hours on purpose (WCAG 2.2.1, Timing Adjustable). */
export const DEFAULT_GENERATOR_SETTINGS: UcplGeneratorSettings = {
	validity: { default: 7 * DAY, presets: [HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY], max: MAX_VALIDITY_MINUTES },
	landingPage: { default: '', allowedHosts: [] },
};

type Json = Record<string, unknown>;

/** Takes what a manifest says, setting by setting, and notes what it cannot take. */
class SettingsReader {
	readonly problems: Array<string> = [];

	/** @returns the object below a key, or an empty one */
	group(meta: Json, key: string): Json {
		const value = meta[key];
		if (value === undefined) return {};
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
		this.#refuse(key, value, 'an object');
		return {};
	}

	/** @returns the value where it is given and good, else the fallback */
	value<T>(path: string, value: unknown, isGood: (value: unknown) => value is T, wanted: string, fallback: T): T {
		if (value === undefined) return fallback;
		if (isGood(value)) return value;
		this.#refuse(path, value, wanted);
		return fallback;
	}

	#refuse(path: string, value: unknown, wanted: string) {
		this.problems.push(`meta.${path} is ${JSON.stringify(value)} but has to be ${wanted}`);
	}
}

const isHost = (value: unknown): value is string =>
	typeof value === 'string' &&
	URL.canParse(`https://${value}`) &&
	new URL(`https://${value}`).href === `https://${value}/`;

const arrayOf =
	<T>(isItem: (value: unknown) => value is T) =>
	(value: unknown): value is Array<T> =>
		Array.isArray(value) && value.every(isItem);

/**
 * Reads the generator's settings from the `meta` of a manifest, which anyone may have written in plain JSON.
 * @param {unknown} meta - the manifest's meta; settings it does not name keep their default
 * @returns {{ settings: UcplGeneratorSettings, problems: Array<string> }} complete settings, and in words what was wrong
 * and is replaced by its default
 */
export function readGeneratorSettings(meta: unknown): { settings: UcplGeneratorSettings; problems: Array<string> } {
	const defaults = DEFAULT_GENERATOR_SETTINGS;
	const reader = new SettingsReader();
	const groups = reader.group({ meta }, 'meta');
	const validity = reader.group(groups, 'validity');
	const landingPage = reader.group(groups, 'landingPage');

	const isMinutes =
		(most: number) =>
		(value: unknown): value is number =>
			Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

	const max = reader.value(
		'validity.max',
		validity.max,
		isMinutes(MAX_VALIDITY_MINUTES),
		`whole minutes from 1 to ${MAX_VALIDITY_MINUTES}`,
		defaults.validity.max,
	);
	const wanted = `whole minutes from 1 to ${max}`;
	const allowedHosts = reader.value(
		'landingPage.allowedHosts',
		landingPage.allowedHosts,
		arrayOf(isHost),
		'a list of hosts such as "shop.example.com"',
		[...defaults.landingPage.allowedHosts],
	);
	const isLandingPage = (value: unknown): value is string =>
		typeof value === 'string' && checkLandingPageUrl(value, allowedHosts) === undefined;

	return {
		settings: {
			validity: {
				default: reader.value(
					'validity.default',
					validity.default,
					isMinutes(max),
					wanted,
					Math.min(defaults.validity.default, max),
				),
				presets: reader.value(
					'validity.presets',
					validity.presets,
					arrayOf(isMinutes(max)),
					`a list of ${wanted}`,
					defaults.validity.presets.filter((minutes) => minutes <= max),
				),
				max,
			},
			landingPage: {
				default: reader.value(
					'landingPage.default',
					landingPage.default,
					isLandingPage,
					'an absolute http or https URL, on an allowed host',
					defaults.landingPage.default,
				),
				allowedHosts,
			},
		},
		problems: reader.problems,
	};
}
