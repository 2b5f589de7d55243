const key = (storeUnique: string) => `ucpl:landing-page:${storeUnique}`;

/** @returns {string | undefined} the landing page this editor last used for a store, in this browser */
export function readLastLandingPage(storeUnique: string): string | undefined {
	try {
		return localStorage.getItem(key(storeUnique)) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Remembers the landing page for the next link of this store, if the browser has storage. */
export function keepLastLandingPage(storeUnique: string, url: string): void {
	try {
		localStorage.setItem(key(storeUnique), url);
	} catch {
		// Remembering it is only a convenience.
	}
}
