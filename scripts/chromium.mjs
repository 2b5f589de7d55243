// Finds the Chromium that the tests drive, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Flags for a Chromium that stays off the network and runs as root in a container as well as on a desk. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A new window loads some four hundred modules for the address bar's own pop-up, as much as a backoffice does. This
	// replaces Playwright's list, hence the features that are not about the address bar.
	`--disable-features=${[
		'WebUIOmniboxPopup',
		'WebUIOmniboxAimPopup',
		'WebUIOmniboxFullPopup',
		'PreloadTopChromeWebUI',
		'PreloadTopChromeWebUILessNavigations',
		'AimEnabled',
		'AutofillServerCommunication',
		'CertificateTransparencyComponentUpdater',
		'DestroyProfileOnBrowserClose',
		'GlobalMediaControls',
		'HttpsFirstBalancedModeAutoEnable',
		'HttpsUpgrades',
		'LensOverlay',
		'MediaRouter',
		'NetworkTimeServiceQuerying',
		'OptimizationHints',
		'PaintHolding',
		'PreconnectToSearch',
		'Translate',
	].join(',')}`,
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isExecutable = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = () => {
	const extension = process.platform === 'win32' ? '.exe' : '';
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => names.map((name) => join(folder, name + extension)))
		.find(isExecutable);
};

const playwrightCaches = () => [
	process.env.PLAYWRIGHT_BROWSERS_PATH,
	join(homedir(), '.cache', 'ms-playwright'),
	join(homedir(), 'Library', 'Caches', 'ms-playwright'),
	join(homedir(), 'AppData', 'Local', 'ms-playwright'),
];

const playwrightBinaries = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const inPlaywrightCache = () =>
	playwrightCaches()
		.filter((cache) => cache !== undefined && existsSync(cache))
		.flatMap((cache) =>
			readdirSync(cache)
				.filter((entry) => /^chromium-\d+$/.test(entry))
				.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
				.flatMap((entry) => playwrightBinaries.map((binary) => join(cache, entry, binary))),
		)
		.find(isExecutable);

/**
 * The Chromium on this machine: `CHROME_PATH`, else one on PATH, else the newest in Playwright's cache.
 * @returns {string | undefined} its path, or undefined where there is none
 * @throws {Error} when `CHROME_PATH` is set to something that cannot be run
 */
export function findChromium() {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (!isExecutable(named)) throw new Error(`CHROME_PATH is ${named}, and that is no program that can be run.`);
		return named;
	}
	return onPath() ?? inPlaywrightCache();
}

const isRootOnDebian = () =>
	process.getuid?.() === 0 &&
	existsSync('/etc/os-release') &&
	/^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

const run = (command, ...args) =>
	spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		shell: process.platform === 'win32',
	}).status === 0;

/**
 * {@link findChromium}, and where that finds nothing an installation: Debian's package for root on Debian,
 * Playwright's own download anywhere else.
 * @returns {string} its path
 * @throws {Error} saying what to do when there is no browser and none could be installed
 */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	console.log('No Chromium found: installing one.');
	if (isRootOnDebian()) {
		void (run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'));
	} else {
		run('npx', '--no-install', 'playwright', 'install', 'chromium');
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'The tests need Chromium, and it could not be installed. Install Chromium or Chrome yourself and run again; ' +
			'if it is not on PATH, set CHROME_PATH to the program, for example CHROME_PATH=/opt/chrome/chrome npm test',
	);
}
