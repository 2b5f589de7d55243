import type { Plugin } from 'vite';
import { HOST_BASE } from './constants.js';

const BACKOFFICE = /^@umbraco-cms\/backoffice\//;

/** Resolves bare backoffice imports as the page's import map does, so that the backoffice is not loaded twice. */
export const backofficeFromTheHost = (): Plugin => ({
	name: 'backoffice-from-the-host',
	enforce: 'pre',
	resolveId: {
		filter: { id: BACKOFFICE },
		handler: (id) => ({ id: `${id.replace(BACKOFFICE, HOST_BASE)}.js`, external: true }),
	},
});
