// Finds or installs the Chromium that the tests use.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** For a Chromium without background network traffic, which also runs as root in a container. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The pop-up of the address bar loads some four hundred modules in every window, as many as a backoffice. This flag
	// replaces Playwright's own, so it repeats the features that Playwright disables.
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

const isExecutable = (file) => {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = () => {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	const extension = process.platform === 'win32' ? '.exe' : '';
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.flatMap((folder) => names.map((name) => join(folder, name + extension)));
};

/** Loaded late, because this file is also imported before the dependencies are installed. */
const fromPlaywright = () => createRequire(import.meta.url)('playwright-core').chromium.executablePath();

/**
 * @returns {string | undefined} the path of a Chromium on this machine: `CHROME_PATH`, Playwright's own, or one on PATH
 * @throws {Error} when `CHROME_PATH` is not an executable file
 */
function findChromium() {
	const named = process.env.CHROME_PATH;
	if (named && !isExecutable(named)) throw new Error(`CHROME_PATH is ${named}, which is not an executable file.`);
	return named || [fromPlaywright(), ...onPath()].find(isExecutable);
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
 * Installs Chromium if it is missing: Debian's package for root on Debian, otherwise Playwright's download.
 * @returns {string} its path
 * @throws {Error} with instructions when the installation fails
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
