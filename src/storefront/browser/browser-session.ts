import { parseSession, type Session } from '../session.js';

export interface BrowserSessionOptions {
	/** What the entries' names begin with. Default: `cart`. */
	readonly name?: string;
}

/** A session in the browser's own storage. */
export interface BrowserSession {
	read(): Session;
	write(session: Session): void;
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Storage can be forbidden, or full: then a page knows what it wrote by itself, and no more. */
const entry = (storage: StorageName, key: string) => {
	let written: string | undefined;
	return {
		read(): unknown {
			try {
				return JSON.parse(globalThis[storage].getItem(key) ?? 'null');
			} catch {
				return written === undefined ? undefined : JSON.parse(written);
			}
		},
		write(value: unknown): void {
			written = JSON.stringify(value ?? null);
			try {
				globalThis[storage].setItem(key, written);
			} catch {
				// Kept above.
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
