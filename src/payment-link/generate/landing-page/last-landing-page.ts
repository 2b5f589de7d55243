const key = (storeUnique: string) => `ucpl:landing-page:${storeUnique}`;

/** @returns {string | undefined} the landing page this editor last used for a store, in this browser */
export function readLastLandingPage(storeUnique: string): string | undefined {
	try {
		return localStorage.getItem(key(storeUnique)) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the landing page for the next link of this store. A browser without storage just does not remember. */
export function keepLastLandingPage(storeUnique: string, url: string): void {
	try {
		localStorage.setItem(key(storeUnique), url);
	} catch {
		// Remembering is a convenience; the link is there all the same.
	}
}
