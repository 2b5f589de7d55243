import type { Plugin } from 'vite';
import { HOST_BASE } from './constants.js';

const BACKOFFICE = /^@umbraco-cms\/backoffice\//;

/** Sends bare backoffice imports where the page's import map sends them, so that one backoffice runs and no second. */
export const backofficeFromTheHost = (): Plugin => ({
	name: 'backoffice-from-the-host',
	enforce: 'pre',
	resolveId: {
		filter: { id: BACKOFFICE },
		handler: (id) => ({ id: `${id.replace(BACKOFFICE, HOST_BASE)}.js`, external: true }),
	},
});
