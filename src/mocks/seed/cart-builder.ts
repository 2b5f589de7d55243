import { cartNumberOf } from '../commerce/cart-number.js';
import type { Cart, CartLine } from '../commerce/cart.js';
import { priceIn, type Product } from '../commerce/product.js';
import { seedProducts } from './products.seed.js';
import { lineId, seedIds } from './seed-ids.js';

/** The date of the newest cart; each older one was created some minutes earlier. Fixed, so that the seed is always the same. */
const NEWEST = Date.parse('2026-09-01T12:00:00Z');
const MINUTES_APART = 37;

const catalogue = new Map(seedProducts.map((product) => [product.id, product]));

/** A line of a seed cart: a product's reference, or a product that is in no store, and its quantity. */
export type Picked = [product: string | Product, quantity: number, variant?: string];

const lineOf = (cartId: string, currencyId: string, [picked, quantity, variant]: Picked, number: number): CartLine => {
	const product = typeof picked === 'string' ? catalogue.get(picked) : picked;
	if (!product) throw new Error('A cart of the seed contains an unknown product.');
	const sold = product.variants.find(({ reference }) => reference === variant) ?? { ...product, attributes: {} };
	return {
		id: lineId(cartId, number),
		productReference: product.id,
		productVariantReference: variant,
		sku: sold.sku,
		name: sold.name,
		attributes: sold.attributes,
		unitPrice: priceIn(sold, currencyId),
		quantity,
		properties: {},
		lines: [],
	};
};

/**
 * @param sequence - From 1, which is the newest cart.
 * @param picks - The contents of the cart.
 * @returns a cart of Nordlys in Danish kroner and in Danish, unless `rest` overrides that.
 */
export const seedCart = (id: string, sequence: number, picks: readonly Picked[], rest: Partial<Cart> = {}): Cart => {
	const time = new Date(NEWEST - sequence * MINUTES_APART * 60_000).toISOString();
	const currencyId = rest.currencyId ?? seedIds.currencies.dkk;
	return {
		id,
		storeId: seedIds.stores.nordlys,
		cartNumber: cartNumberOf(sequence),
		languageIsoCode: 'da-DK',
		currencyId,
		customer: {},
		billing: {},
		shipping: {},
		properties: {},
		notes: {},
		tags: [],
		codes: [],
		lines: picks.map((pick, index) => lineOf(id, currencyId, pick, index + 1)),
		createdAt: time,
		updatedAt: time,
		...rest,
	};
};
