import type { Cart } from '../commerce/cart.js';
import { seedCart } from './cart-builder.js';
import { generatedCartId, plainProductId, seedIds } from './seed-ids.js';

const FIRST_NAMES = ['Alma', 'Bent', 'Clara', 'Ditte', 'Emil', 'Freja', 'Gorm', 'Helle'];
const LAST_NAMES = ['Aagaard', 'Bak', 'Carlsen', 'Dam', 'Ebbesen', 'Friis', 'Gram'];
/** Every tenth cart belongs to the second store. */
const SUNRISE_EVERY = 10;

const american = {
	storeId: seedIds.stores.sunrise,
	currencyId: seedIds.currencies.usd,
	languageIsoCode: 'en-US',
};

const generatedCart = (number: number, sequence: number): Cart => {
	const firstName = FIRST_NAMES[number % FIRST_NAMES.length] ?? '';
	const lastName = LAST_NAMES[number % LAST_NAMES.length] ?? '';
	const inSunrise = number % SUNRISE_EVERY === 0;
	const goods = inSunrise ? 20 : 60;
	const goodOf = (index: number) => plainProductId(inSunrise ? 'sunrise' : 'nordlys', index % goods);
	return seedCart(
		generatedCartId(number),
		sequence,
		[
			[goodOf(number), (number % 3) + 1],
			[goodOf(number + 7), 1],
		],
		{
			...(inSunrise ? american : {}),
			customer: { firstName, lastName, email: `${firstName}.${lastName}.${number}@example.com`.toLowerCase() },
		},
	);
};

/** @returns this number of ordinary carts, numbered and dated after the first `before` carts. */
export const generatedCarts = (count: number, before: number): Cart[] =>
	Array.from({ length: Math.max(0, count) }, (_, index) => generatedCart(index + 1, before + index + 1));
