import type { Commerce } from '../../commerce/commerce.js';
import { plainProductId, seedIds } from '../../seed/seed-ids.js';
import { bundleLines, exampleIds, REJECTED } from './example-commerce.js';

/** A request, and the status of its response. */
export interface Example {
	/** The operation, such as `GET /carts/{cartId}`. */
	readonly call: string;
	readonly path: string;
	readonly body?: unknown;
	/** Alias or id. Default: `nordlys`. */
	readonly store?: string;
	readonly authorized?: boolean;
	/** Whether `fields` limits the response. */
	readonly partial?: boolean;
	readonly prepare?: (commerce: Commerce) => unknown;
	/** Default: 200. */
	readonly status?: number;
}

const { carts, emailTemplates, products, stores, variants } = seedIds;

/** Every reference of an order. */
const EXPAND_ORDER =
	'$prices,store[baseCurrency,defaultCountry,defaultTaxClass[store],defaultOrderStatus],currency[store],taxClass,orderStatus[store],' +
	'billing[country[store,defaultCurrency]],shipping[country,shippingMethod[store,taxClass,allowedCountryRegions[country]]],' +
	'payment[paymentMethod[taxClass,prices[currency]]],orderLines[taxClass,orderLines[taxClass]]';

type Variation = Omit<Example, 'call' | 'path'>;

const example = (call: string, path: string, variation: Variation = {}): Example => ({ call, path, ...variation });

const jsonOf = (fields: object): { body: object } => ({ body: fields });

const template = {
	alias: 'paymentLink',
	category: 'Cart',
	subject: 'Your cart',
	senderName: 'Nordlys',
	senderAddress: 'shop@nordlys.example',
	sendToCustomer: true,
};

const payment = { validityPeriod: 60, landingPageUrl: 'https://nordlys.example/cart' };
const filledCart = {
	orderLines: [
		{ productReference: products.shirt, productVariantReference: variants.shirtLarge, quantity: 2 },
		{ productReference: products.unpriced },
	],
	billing: { country: 'DK' },
	shipping: { sameAsBilling: true, shippingMethod: 'parcel' },
	payment: { paymentMethod: 'invoicing' },
};

const LIST = 'GET /carts';
const CREATE = 'POST /carts';
const READ = 'GET /carts/{cartId}';
const CHANGE = 'PATCH /carts/{cartId}';
const CALCULATE = 'PATCH /carts/{cartId}/calculate';
const DELETE = 'DELETE /carts/{cartId}';
const LINK = 'POST /carts/{cartId}/payment-link';
const ABANDONED = 'PUT /carts/{cartId}/process-abandoned';
const TEMPLATES = 'GET /email-templates';
const TEMPLATE = 'GET /email-templates/{emailTemplateIdOrAlias}';
const CHANGE_TEMPLATE = 'PUT /email-templates/{emailTemplateIdOrAlias}';
const SEND = 'POST /email-templates/{emailTemplateIdOrAlias}/send';
const SUMMARIES = 'GET /products/summaries';
const VARIANTS = 'GET /products/summaries/{productReference}/variants';
const PRODUCT = 'GET /products/{productReference}';
const VARIANT = 'GET /products/{productReference}/variants/{productVariantReference}';
const LOG = 'GET /activity-logs/{entityType}/{entityId}';

/** Every cart that exists, as it is and with everything expanded. */
const readCarts = (commerce: Commerce): Example[] =>
	commerce.carts
		.all()
		.flatMap(({ id }) =>
			['', `?expand=${EXPAND_ORDER}`].map((query) => example(READ, `/carts/${id}${query}`, { store: '' })),
		);

const readProducts = (commerce: Commerce): Example[] =>
	commerce.products
		.all()
		.flatMap(({ id, variants: all }) => [
			example(PRODUCT, `/products/${id}?expand=taxClass,prices[currency]`, { store: '' }),
			example(VARIANTS, `/products/summaries/${id}/variants`, { store: '' }),
			...all.map(({ reference }) => example(VARIANT, `/products/${id}/variants/${reference}`, { store: '' })),
		]);

const cart = `/carts/${carts.ordinary}`;
const change = (body: object, path = cart, variation: Variation = {}) => example(CHANGE, path, { body, ...variation });
const send = (body: object, variation: Variation = {}, alias = 'abandonedCartNotification') =>
	example(SEND, `/email-templates/${alias}/send`, { body, ...variation });

const succeeding: readonly Example[] = [
	example(LIST, '/carts?take=1000', { store: '' }),
	example(LIST, `/carts?take=1000&expand=${EXPAND_ORDER}`, { store: stores.sunrise }),
	example(LIST, '/carts?filter=term:anna&skip=0&take=1&LanguageIsoCode=da-DK'),
	example(LIST, '/carts?fields=cartNumber,customer[email],totalPrice', { partial: true }),
	example(CREATE, '/carts', jsonOf({ languageIsoCode: 'de-DE', currency: 'EUR' })),
	example(
		CREATE,
		'/carts?expand=$prices,currency',
		jsonOf({ languageIsoCode: 'ja-JP', currency: seedIds.currencies.dkk }),
	),
	example('GET /carts/advanced-filters', '/carts/advanced-filters?fields=group&expand=$prices'),
	example(READ, `${cart}?fields=totalQuantity,orderLines[sku,quantity],currency[name]&expand=currency`, {
		partial: true,
	}),
	change({}),
	change(filledCart),
	change({ codes: ['SUMMER'], tags: ['vip'], properties: { gift: 'yes' }, notes: { internalNotes: 'x' } }),
	change(
		{ orderLines: [{ id: bundleLines.bundle, orderLines: [{ id: bundleLines.part }] }] },
		`/carts/${exampleIds.bundleCart}`,
	),
	example(CALCULATE, `${cart}/calculate?expand=$prices`, jsonOf(filledCart)),
	example(CALCULATE, `${cart}/calculate`, jsonOf({ orderLines: [] })),
	example(DELETE, cart),
	example(DELETE, `/carts/${exampleIds.paidCart}`),
	example(LINK, `${cart}/payment-link?LanguageIsoCode=da-DK`, jsonOf(payment)),
	example(ABANDONED, `${cart}/process-abandoned`),
	example(TEMPLATES, '/email-templates?expand=store[baseCurrency]', { store: '' }),
	example(TEMPLATES, '/email-templates?filter=category:cart&filter=category:custom'),
	example(TEMPLATES, '/email-templates?fields=alias,store[name]', { partial: true }),
	...Object.values(emailTemplates.nordlys).map((id) => example(TEMPLATE, `/email-templates/${id}?expand=store`)),
	example(TEMPLATE, '/email-templates/bare'),
	example(CHANGE_TEMPLATE, '/email-templates/paymentLink', jsonOf({ ...template, toAddresses: ['a@b.example'] })),
	example(
		CHANGE_TEMPLATE,
		'/email-templates/bare?expand=store',
		jsonOf({ ...template, alias: 'bare', templateView: null }),
	),
	send({ entity: carts.ordinary, to: 'a@b.example', languageIsoCode: 'en-US' }),
	send({ entity: carts.ordinary }, {}, 'orderConfirmation'),
	example(
		'GET /stores',
		'/stores?expand=baseCurrency,defaultCountry[defaultCurrency],defaultTaxClass,defaultOrderStatus',
	),
	example('GET /stores', '/stores?fields=alias', { partial: true }),
	example('GET /stores/{storeIdOrAlias}', '/stores/nordlys'),
	example('GET /stores/{storeIdOrAlias}', `/stores/${stores.sunrise}?expand=$prices`),
	example('GET /session', '/session'),
	example('GET /cultures', '/cultures'),
	example('GET /currencies', '/currencies?expand=store', { store: '' }),
	example('GET /currencies', '/currencies?fields=code', { store: 'sunrise', partial: true }),
	example('GET /countries', '/countries?expand=store,defaultCurrency', { store: '' }),
	example('GET /countries', '/countries'),
	example(SUMMARIES, '/products/summaries?take=1000&expand=prices[currency]', { store: '' }),
	example(SUMMARIES, '/products/summaries?filter=term:shirt&skip=0&take=1&fields=name', { partial: true }),
	example(VARIANTS, `/products/summaries/${products.shirt}/variants?filter=term:l&take=5&expand=prices[currency]`),
	example(PRODUCT, `/products/${plainProductId('nordlys', 1)}?fields=prices`, { partial: true }),
	example(VARIANT, `/products/${products.shirt}/variants/${variants.shirtUnpriced}?expand=taxClass[store]`),
	example(LOG, `/activity-logs/cart/${carts.ordinary}?skip=0&take=10`),
];

const failing = (status: number, ...examples: readonly Example[]): Example[] =>
	examples.map((one) => ({ ...one, status }));

const nowhere = `/carts/${exampleIds.unknown}`;
const order = `/carts/${exampleIds.paidCart}`;

const refused: readonly Example[] = [
	example(LIST, '/carts?take=-1'),
	example(CREATE, '/carts', jsonOf({ languageIsoCode: 'da-DK', currency: 'USD' })),
	example(CREATE, '/carts', { ...jsonOf({ languageIsoCode: 'da-DK', currency: 'DKK' }), store: '' }),
	example(READ, '/carts/CART-1'),
	change({ tags: 'vip' }),
	change({}, '/carts/CART-1'),
	change({}, order),
	example(CALCULATE, `${cart}/calculate`, jsonOf({ orderLines: [{ quantity: 0 }] })),
	example(DELETE, '/carts/CART-1'),
	example(LINK, `${cart}/payment-link`, jsonOf({ ...payment, landingPageUrl: 'ftp://x' })),
	example(LINK, `${order}/payment-link`, jsonOf(payment)),
	example(ABANDONED, `${order}/process-abandoned`),
	example(TEMPLATES, '/email-templates?filter=alias:x'),
	example(CHANGE_TEMPLATE, '/email-templates/paymentLink', jsonOf({ subject: 'Yours' })),
	send({ entity: carts.ordinary, languageIsoCode: 'xx' }),
	send({ entity: carts.withoutEmail }, {}, 'orderConfirmation'),
	example(SUMMARIES, '/products/summaries?skip=x'),
	example(VARIANTS, `/products/summaries/${products.shirt}/variants?take=x`),
	example(LOG, '/activity-logs/cart/CART-1'),
	example('GET /carts/advanced-filters', '/carts/advanced-filters?no=such'),
	example(TEMPLATE, '/email-templates/paymentLink?no=such'),
	example('GET /stores', '/stores?no=such'),
	example('GET /stores/{storeIdOrAlias}', '/stores/nordlys?no=such'),
	example('GET /session', '/session?no=such'),
	example('GET /cultures', '/cultures?no=such'),
	example('GET /currencies', '/currencies?expand=store['),
	example('GET /countries', '/countries?fields=]'),
	example(PRODUCT, `/products/${products.jacket}?no=such`),
	example(VARIANT, `/products/${products.shirt}/variants/${variants.shirtLarge}?no=such`),
];

const missing: readonly Example[] = [
	example(LIST, '/carts', { store: 'nowhere' }),
	example(CREATE, '/carts', { ...jsonOf({ languageIsoCode: 'da-DK', currency: 'DKK' }), store: 'nowhere' }),
	example(READ, nowhere),
	change({}, nowhere),
	example(CALCULATE, `${nowhere}/calculate`, jsonOf({})),
	example(DELETE, nowhere),
	example(LINK, `${nowhere}/payment-link`, jsonOf(payment)),
	example(ABANDONED, `${nowhere}/process-abandoned`),
	example(TEMPLATES, '/email-templates', { store: 'nowhere' }),
	example(TEMPLATE, '/email-templates/gone'),
	example(CHANGE_TEMPLATE, '/email-templates/gone', jsonOf(template)),
	send({ entity: exampleIds.unknown }),
	example('GET /stores/{storeIdOrAlias}', '/stores/nowhere'),
	example('GET /currencies', '/currencies', { store: 'nowhere' }),
	example('GET /countries', '/countries', { store: 'nowhere' }),
	example(SUMMARIES, '/products/summaries', { store: 'nowhere' }),
	example(VARIANTS, `/products/summaries/${products.vanished}/variants`),
	example(PRODUCT, `/products/${products.vanished}`),
	example(VARIANT, `/products/${products.shirt}/variants/gone`),
	example(LOG, `/activity-logs/cart/${carts.ordinary}`, { store: 'nowhere' }),
];

/** @returns at least one request for every status of every operation. */
export const examplesIn = (commerce: Commerce): Example[] => {
	const successes = [...succeeding, ...readCarts(commerce), ...readProducts(commerce)];
	const calls = new Map(succeeding.map((one) => [one.call, one]));
	return [
		...successes,
		...failing(401, ...[...calls.values()].map((one) => ({ ...one, authorized: false }))),
		...failing(400, ...refused),
		...failing(404, ...missing),
		...failing(500, send({ entity: carts.ordinary, to: REJECTED })),
	];
};
