import { parseSession, type Session } from '../session.js';

export interface BrowserSessionOptions {
	/** What the entries' names begin with. Default: `cart`. */
	readonly name?: string | undefined;
}

/** A session in the browser's own storage. */
export interface BrowserSession {
	read(): Session;
	write(session: Session): void;
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Storage can be forbidden, or full, with what was written before still in it: then a page knows by itself what it wrote. */
const entry = (storage: StorageName, key: string) => {
	let unsaved: string | undefined;
	return {
		read(): unknown {
			try {
				return JSON.parse(unsaved ?? globalThis[storage].getItem(key) ?? 'null');
			} catch {
				return undefined;
			}
		},
		write(value: unknown): void {
			const json = JSON.stringify(value ?? null);
			try {
				globalThis[storage].setItem(key, json);
				unsaved = undefined;
			} catch {
				unsaved = json;
			}
		},
	};
};

/** Carts of links are forgotten with the tab; the customer's own is there again after it, and in other tabs. */
export const browserSession = ({ name = 'cart' }: BrowserSessionOptions = {}): BrowserSession => {
	const own = entry('localStorage', `${name}-own`);
	const links = entry('sessionStorage', `${name}-links`);
	return {
		read: () => parseSession({ own: own.read(), links: links.read() }),
		write(session) {
			own.write(session.own);
			links.write(session.links);
		},
	};
};
