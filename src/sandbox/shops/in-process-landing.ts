import type { Commerce } from '../../mocks/index.js';
import { cleanAddress } from '../../storefront/clean-address.js';
import { reasonOf } from '../../storefront/dead-link.js';
import { openCart, privateHeaders } from '../../storefront/index.js';
import type { Opened } from './shop.js';

const redirectTo = (location: string): Response =>
	new Response(null, { status: 303, headers: { ...privateHeaders, Location: location } });

/** What Commerce itself does for every page of a site that it runs in. */
export const openInProcess = async (
	{ method, url: address }: Request,
	{ paymentLinks, settings }: Pick<Commerce, 'paymentLinks' | 'settings'>,
	storeId: string,
): Promise<Opened> => {
	const { tokenQueryParameterName: tokenName, errorQueryParameterName: errorName } = settings;
	const url = new URL(address);
	if (!['GET', 'HEAD'].includes(method)) return { kind: 'none' };
	if (!url.searchParams.has(tokenName)) {
		const error = url.searchParams.get(errorName);
		return error === null ? { kind: 'none' } : { kind: 'dead', reason: reasonOf(error) };
	}

	const clean = cleanAddress(url, [tokenName, errorName]);
	// Two of them would leave us to guess; together they are no token.
	const opened = await paymentLinks.open(url.searchParams.getAll(tokenName).join(), storeId);
	if (!('reason' in opened)) {
		return { kind: 'cart', redirect: redirectTo(clean), change: (session) => openCart(session, opened.cart.id) };
	}
	const reason = opened.reason === 'finalized' ? 'paid' : opened.reason;
	const error = `${clean.includes('?') ? '&' : '?'}${encodeURIComponent(errorName)}=${reason}`;
	return {
		kind: 'dead',
		reason,
		redirect: redirectTo(clean + error),
		expiredCart: reason === 'expired' ? opened.cart?.id : undefined,
	};
};
