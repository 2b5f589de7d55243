import type { Product, ProductPrice, ProductVariant } from '../commerce/product.js';
import { plainProductId, seedIds } from './seed-ids.js';

const { currencies, products, stores, variants } = seedIds;

/** With rough exchange rates, which will do for invented products. */
const nordicPrices = (kroner: number): ProductPrice[] => [
	{ currencyId: currencies.dkk, value: kroner },
	{ currencyId: currencies.eur, value: Math.round(kroner * 13.4) / 100 },
];

const americanPrices = (dollars: number): ProductPrice[] => [
	{ currencyId: currencies.usd, value: dollars },
	{ currencyId: currencies.aed, value: Math.round(dollars * 367) / 100 },
	{ currencyId: currencies.jpy, value: Math.round(dollars * 150) },
];

const product = (id: string, sku: string, name: string, prices: ProductPrice[], rest?: Partial<Product>): Product => ({
	id,
	storeId: stores.nordlys,
	sku,
	name,
	prices,
	stock: 25,
	variants: [],
	...rest,
});

const shirt = (reference: string, size: string, prices: ProductPrice[], stock: number): ProductVariant => ({
	reference,
	sku: `SHIRT-${size}`,
	name: `Merino shirt, ${size}`,
	prices,
	attributes: { size },
	stock,
});

const GOODS = ['Tent', 'Lantern', 'Stove', 'Mug', 'Rope', 'Map', 'Compass', 'Sleeping mat', 'Rucksack', 'Flask'];

const nordicGoods = Array.from({ length: 60 }, (_, index) =>
	product(
		plainProductId('nordlys', index),
		`GEAR-${String(index + 1).padStart(3, '0')}`,
		`${GOODS[index % GOODS.length] ?? ''} no. ${index + 1}`,
		nordicPrices(49.95 + index * 12.5),
		{ stock: (index * 7) % 40 },
	),
);

const americanGoods = Array.from({ length: 20 }, (_, index) =>
	product(
		plainProductId('sunrise', index),
		`WAVE-${String(index + 1).padStart(3, '0')}`,
		`Wax no. ${index + 1}`,
		americanPrices(4.99 + index),
		{ storeId: stores.sunrise },
	),
);

export const seedProducts: readonly Product[] = [
	product(products.jacket, 'JACKET', 'Trail jacket', nordicPrices(1299.95)),
	product(products.free, 'CATALOGUE', 'Printed catalogue', nordicPrices(0)),
	product(products.unpriced, 'QUOTE', 'Guided tour (on request)', [], { stock: undefined }),
	product(products.shirt, 'SHIRT', 'Merino shirt', nordicPrices(449), {
		variants: [
			shirt(variants.shirtSmall, 'S', nordicPrices(449), 12),
			shirt(variants.shirtLarge, 'L', nordicPrices(469), 0),
			shirt(variants.shirtUnpriced, 'XXL', [], 3),
		],
	}),
	product(products.oddlyNamed, 'ODD-"1"', `"Quoted" & 'apostrophed' <b>bold</b> 🏕️ خيمة`, nordicPrices(75.5)),
	product(products.surfboard, 'BOARD', 'Surfboard 6′2″', americanPrices(549), { storeId: stores.sunrise }),
	...nordicGoods,
	...americanGoods,
];
