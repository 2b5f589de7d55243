import type { Commerce } from '../../mocks/index.js';
import { openCart, privateHeaders } from '../../storefront/index.js';
import type { Opened } from './shop.js';

const REASONS = ['expired', 'notFound', 'paid', 'invalid'] as const;

/** Lets Commerce open payment links, as on every page of a site that it runs in. */
export const openInProcess = async (
	{ method, url }: Request,
	{ paymentLinks, settings }: Pick<Commerce, 'paymentLinks' | 'settings'>,
	storeId: string,
): Promise<Opened> => {
	if (!['GET', 'HEAD'].includes(method)) return { kind: 'none' };
	const { origin, searchParams } = new URL(url);
	const landing = await paymentLinks.land(url, storeId);
	if (!landing) {
		const error = searchParams.get(settings.errorQueryParameterName);
		if (error === null) return { kind: 'none' };
		return { kind: 'dead', reason: REASONS.find((reason) => reason === error) ?? 'unknown' };
	}
	const { address, cart, reason } = landing;
	const headers = { ...privateHeaders, Location: address.slice(origin.length) };
	const redirect = new Response(null, { status: 303, headers });
	if (reason === undefined) return { kind: 'cart', redirect, change: (session) => openCart(session, cart.id) };
	return { kind: 'dead', reason, redirect, expiredCart: reason === 'expired' ? cart?.id : undefined };
};
