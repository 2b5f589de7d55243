import type { ApiLoaderProperty } from '@umbraco-cms/backoffice/extension-api';
import { MAX_VALIDITY_MINUTES } from '../../expiry/validity-period.js';
import type { UcplCartResolver } from '../cart-resolver/cart-resolver.extension.js';
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
const META_KEYS = ['validity', 'landingPage', 'cart', 'replaces', 'label', 'icon', 'additionalOptions'];

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

const isLoader = (value: unknown): value is ApiLoaderProperty<UcplCartResolver> =>
	typeof value === 'function' || (typeof value === 'string' && value !== '');

/** If it is invalid, no cart is found: the entity's own id may be that of another cart. */
function readCart(reader: SettingsReader, value: unknown): UcplActionSettings['cart'] {
	if (value === undefined || isLoader(value)) return value;
	reader.refuse('meta.cart', value, 'the URL of a module, or a function that loads one', 'No cart is found.');
	return null;
}

/** The entry point applies it at boot, where it cannot report anything without adding to what every page loads. */
function reportReplaces(reader: SettingsReader, value: unknown) {
	const path = 'meta.replaces';
	if (!Array.isArray(value))
		reader.value(path, value, (given) => typeof given === 'boolean', 'true, false or a list of aliases', true);
	else
		value.forEach((alias: unknown, index) => {
			if (typeof alias !== 'string') reader.refuse(`${path}[${index}]`, alias, 'an alias', 'It is left out.');
		});
}

/** What `meta` sets for an action. */
export interface UcplActionSettings {
	/** For the generator. Complete and valid. */
	settings: UcplGeneratorSettings;
	/** Loads what finds the cart. Undefined if the entity is a cart itself; null if the setting is invalid. */
	cart: ApiLoaderProperty<UcplCartResolver> | null | undefined;
	/** Sentences that say what is wrong and what is used instead. */
	problems: Array<string>;
}

/**
 * Reads the `meta` of an action's manifest, which is not validated: it may be plain JSON.
 * @param {unknown} meta - the manifest's meta; missing settings keep their default
 */
export function readGeneratorSettings(meta: unknown): UcplActionSettings {
	const reader = new SettingsReader();
	const groups = reader.group('meta', meta, META_KEYS) ?? {};
	reportReplaces(reader, groups.replaces);
	const settings = {
		validity: readValidity(reader, groups.validity),
		landingPage: readLandingPage(reader, groups.landingPage),
	};
	return { settings, cart: readCart(reader, groups.cart), problems: reader.problems };
}
