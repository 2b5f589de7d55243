import { MAX_VALIDITY_MINUTES } from '../../expiry/validity-period.js';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import { readAllowedHosts } from './read-allowed-hosts.js';
import { SettingsReader } from './settings-reader.js';
import type { UcplGeneratorSettings } from './types.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** The defaults. The validity is above 20 hours on purpose (WCAG 2.2.1, Timing Adjustable). */
export const DEFAULT_GENERATOR_SETTINGS: UcplGeneratorSettings = {
	validity: { default: 7 * DAY, presets: [HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY], max: 365 * DAY },
	landingPage: { default: '', allowedHosts: undefined },
};

/** Our own settings, and those of the action that Umbraco renders: `MetaEntityActionDefaultKind`. */
const META_KEYS = ['validity', 'landingPage', 'label', 'icon', 'additionalOptions'];

const isMinutes =
	(most: number) =>
	(value: unknown): value is number =>
		Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

const isListOfMinutes =
	(most: number) =>
	(value: unknown): value is Array<number> =>
		Array.isArray(value) && value.every(isMinutes(most));

const minutesTo = (most: number) => `whole minutes from 1 to ${most}`;

function readValidity(reader: SettingsReader, value: unknown): UcplGeneratorSettings['validity'] {
	const defaults = DEFAULT_GENERATOR_SETTINGS.validity;
	const path = 'meta.validity';
	const given = reader.group(path, value, ['default', 'presets', 'max']) ?? {};
	const max = reader.value(
		`${path}.max`,
		given.max,
		isMinutes(MAX_VALIDITY_MINUTES),
		minutesTo(MAX_VALIDITY_MINUTES),
		defaults.max,
	);
	return {
		default: reader.value(
			`${path}.default`,
			given.default,
			isMinutes(max),
			minutesTo(max),
			Math.min(defaults.default, max),
		),
		presets: reader.value(
			`${path}.presets`,
			given.presets,
			isListOfMinutes(max),
			`a list of ${minutesTo(max)}`,
			defaults.presets.filter((minutes) => minutes <= max),
		),
		max,
	};
}

function readLandingPage(reader: SettingsReader, value: unknown): UcplGeneratorSettings['landingPage'] {
	const path = 'meta.landingPage';
	// A value that is not an object may have been meant to limit the hosts.
	const given = reader.group(path, value, ['default', 'allowedHosts'], 'No landing page is allowed.');
	const allowedHosts = given ? readAllowedHosts(reader, given.allowedHosts) : [];
	const isLandingPage = (url: unknown): url is string =>
		typeof url === 'string' && checkLandingPageUrl(url, allowedHosts) === undefined;
	return {
		default: reader.value(
			`${path}.default`,
			given?.default,
			isLandingPage,
			'an absolute http or https URL, on an allowed host',
			DEFAULT_GENERATOR_SETTINGS.landingPage.default,
		),
		allowedHosts,
	};
}

/**
 * Reads the generator's settings from the `meta` of a manifest, which is not validated: it may be plain JSON.
 * @param {unknown} meta - the manifest's meta; missing settings keep their default
 * @returns {{ settings: UcplGeneratorSettings, problems: Array<string> }} complete settings, and sentences that say what is
 * wrong and what is used instead
 */
export function readGeneratorSettings(meta: unknown): { settings: UcplGeneratorSettings; problems: Array<string> } {
	const reader = new SettingsReader();
	const groups = reader.group('meta', meta, META_KEYS) ?? {};
	const settings = {
		validity: readValidity(reader, groups.validity),
		landingPage: readLandingPage(reader, groups.landingPage),
	};
	return { settings, problems: reader.problems };
}
