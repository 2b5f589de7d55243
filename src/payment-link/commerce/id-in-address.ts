const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/**
 * Finds an entity in the address of a page, such as `…/uc:cart/edit/{guid}` or `…/uc:cart/{guid}`: which of these Commerce uses
 * is not documented. Pages are nested, such as a cart in a store, so the last one counts.
 * @param {string} entityType - such as `uc:cart`
 * @param {string} pathname - of the page; may be percent-encoded
 * @returns {string | undefined} the entity's id as it is written there; undefined unless that is a GUID
 */
export function idInAddress(entityType: string, pathname = location.pathname): string | undefined {
	const segments = pathname.split('/').map(decoded);
	const start = segments.findLastIndex((segment) => segment.toLowerCase() === entityType);
	if (start === -1) return undefined;
	const [next, afterNext] = segments.slice(start + 1);
	const id = next?.toLowerCase() === 'edit' ? afterNext : next;
	return id !== undefined && GUID.test(id) ? id : undefined;
}
