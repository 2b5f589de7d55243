import { parseSession, type Session } from '../session.js';

export interface BrowserSessionOptions {
	/** Prefix of the entries' names. Default: `cart`. */
	readonly name?: string | undefined;
}

/** A session in the browser's storage. */
export interface BrowserSession {
	read(): Session;
	write(session: Session): void;
}

type StorageName = 'localStorage' | 'sessionStorage';

/** Storage can be blocked, or full and still hold an older value: then the page remembers what it has written. */
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

/**
 * Keeps the session in the browser: carts of links in this tab, and the customer's own cart across tabs and visits.
 *
 * @example
 * ```ts
 * const session = browserSession();
 * session.write(completeCart(session.read(), cartId));
 * ```
 */
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
