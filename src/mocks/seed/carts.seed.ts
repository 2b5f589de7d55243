import type { Cart, Customer } from '../commerce/cart.js';
import type { Product } from '../commerce/product.js';
import { seedCart, type Picked } from './cart-builder.js';
import { plainProductId, seedIds } from './seed-ids.js';

const { carts, currencies, products, stores, variants } = seedIds;

const customer = (firstName: string, lastName: string, email?: string): { customer: Customer } => ({
	customer: { firstName, lastName, email },
});

/** A discontinued product, no longer in any store. */
const vanished: Product = {
	id: products.vanished,
	storeId: stores.nordlys,
	sku: 'OLD-SLED',
	name: 'Wooden sled (discontinued)',
	prices: [{ currencyId: currencies.dkk, value: 899 }],
	variants: [],
};

const sixtyPicks = Array.from({ length: 60 }, (_, index): Picked => [
	plainProductId('nordlys', index),
	(index % 5) + 1,
]);

const arabic = { storeId: stores.sunrise, currencyId: currencies.aed, languageIsoCode: 'ar-AE' };
const japanese = { storeId: stores.sunrise, currencyId: currencies.jpy, languageIsoCode: 'ja-JP' };
const american = { storeId: stores.sunrise, currencyId: currencies.usd, languageIsoCode: 'en-US' };

type SpecialCart = [id: string, picks: readonly Picked[], rest: Partial<Cart>];

const specialCarts: readonly SpecialCart[] = [
	[
		carts.ordinary,
		[
			[products.jacket, 1],
			[plainProductId('nordlys', 3), 4],
		],
		{
			customer: {
				firstName: 'Anna',
				lastName: 'Andersen',
				email: 'anna@example.com',
				telephone: '+45 12 34 56 78',
				customerReference: 'C-1001',
			},
			billing: { addressLine1: 'Havnegade 1', zipCode: '1058', city: 'København K' },
			shipping: { sameAsBilling: true },
			notes: { customerNotes: 'Please call before delivery.' },
			tags: ['phone'],
		},
	],
	[carts.withoutEmail, [[products.jacket, 2]], customer('Bo', 'Berg')],
	[carts.empty, [], customer('Carla', 'Christensen', 'carla@example.com')],
	[carts.zeroTotal, [[products.free, 3]], customer('Dan', 'Dahl', 'dan@example.com')],
	[carts.sixtyLines, sixtyPicks, customer('Eva', 'Eriksen', 'eva@example.com')],
	[
		carts.quotedName,
		[[products.oddlyNamed, 1]],
		customer('Frederik "Fred"', "O'Neill & Søn", 'fred.oneill@example.com'),
	],
	[
		carts.markupName,
		[[products.oddlyNamed, 2]],
		customer('<b>Gitte</b>', '<img src=x onerror=alert(1)>', 'gitte@example.com'),
	],
	[carts.emojiName, [[products.jacket, 1]], customer('Hanne 🏕️', 'Holm 👩‍👩‍👧', 'hanne@example.com')],
	[
		carts.longName,
		[[products.jacket, 1]],
		customer(
			'Maximilian-Alexander Konstantin Friedrich Wilhelm',
			`von und zu ${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-'.repeat(3)}Ende`,
			`${'very-long-'.repeat(6)}name@${'subdomain.'.repeat(5)}example.com`,
		),
	],
	[
		carts.vanishedProduct,
		[
			[vanished, 1],
			[products.jacket, 1],
		],
		customer('Ida', 'Iversen', 'ida@example.com'),
	],
	[
		carts.unpricedProduct,
		[
			[products.unpriced, 1],
			[products.jacket, 1],
		],
		customer('Jens', 'Jensen', 'jens@example.com'),
	],
	[
		carts.variants,
		[
			[products.shirt, 2, variants.shirtSmall],
			[products.shirt, 1, variants.shirtLarge],
		],
		customer('Karen', 'Kjær', 'karen@example.com'),
	],
	[
		carts.finalised,
		[[products.jacket, 1]],
		{
			...customer('Lars', 'Lund', 'lars@example.com'),
			orderNumber: 'ORDER-00042-0042A',
			finalizedAt: '2026-09-01T12:00:00.000Z',
			updatedAt: '2026-09-01T12:00:00.000Z',
		},
	],
	[carts.rightToLeft, [[products.surfboard, 1]], { ...arabic, ...customer('ليلى', 'المنصوري', 'layla@example.com') }],
	[
		carts.withoutDecimals,
		[[products.surfboard, 1]],
		{ ...japanese, ...customer('花子', '山田', 'hanako@example.com') },
	],
	[carts.american, [[products.surfboard, 3]], { ...american, ...customer('Nora', 'Nelson', 'nora@example.com') }],
];

/** One cart for every state that the extension has to handle; the newest of the seed. */
export const seedCarts: readonly Cart[] = specialCarts.map(([id, picks, rest], index) =>
	seedCart(id, index + 1, picks, rest),
);
