import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import type { Product, ProductPrice, ProductVariant } from '../commerce/product.js';
import { currencyRef, type CurrencyRefDto } from '../http/references.dto.js';
import { endpoint, belongsTo, MANAGEMENT_API } from './endpoint.js';
import { filtersOf } from './filter.js';
import { pageOf } from './paging.js';
import { notFound } from './problem-details.js';

const SUMMARIES = `${MANAGEMENT_API}/products/summaries`;

export interface ProductSummaryDto {
	productReference: string;
	/** Set for variants only. */
	productVariantReference?: string;
	sku: string;
	name?: string;
	/** Omitted when there is no price. */
	prices?: { currency: CurrencyRefDto | null; value: number }[];
	attributes?: Readonly<Record<string, string>>;
	stock?: number;
	hasVariants?: boolean;
}

const pricesDto = (prices: readonly ProductPrice[], commerce: Commerce): Pick<ProductSummaryDto, 'prices'> =>
	prices.length === 0
		? {}
		: { prices: prices.map(({ currencyId, value }) => ({ currency: currencyRef(commerce, currencyId), value })) };

const productDto = ({ id, sku, name, prices, stock, variants }: Product, commerce: Commerce): ProductSummaryDto => ({
	productReference: id,
	sku,
	name,
	...pricesDto(prices, commerce),
	stock,
	hasVariants: variants.length > 0,
});

const variantDto = (productReference: string, variant: ProductVariant, commerce: Commerce): ProductSummaryDto => ({
	productReference,
	productVariantReference: variant.reference,
	sku: variant.sku,
	name: variant.name,
	...pricesDto(variant.prices, commerce),
	attributes: variant.attributes,
	stock: variant.stock,
	hasVariants: false,
});

const hasTerms = ({ sku, name }: { sku: string; name: string }, terms: readonly string[]): boolean => {
	const text = `${sku}\n${name}`.toLowerCase();
	return terms.every((term) => text.includes(term));
};

export const productHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		SUMMARIES,
		endpoint(commerce, ({ query, store }) => {
			const terms = filtersOf(query, 'term');
			const products = commerce.products
				.all()
				.filter(belongsTo(store))
				.filter((product) => hasTerms(product, terms));
			return HttpResponse.json(pageOf(products, query, (product) => productDto(product, commerce)));
		}),
	),

	http.get(
		`${SUMMARIES}/:productReference/variants`,
		endpoint(commerce, ({ query, store, segment }) => {
			const product = commerce.products.get(segment('productReference'));
			if (!product || !belongsTo(store)(product)) return notFound();
			const terms = filtersOf(query, 'term');
			const variants = product.variants.filter((variant) => hasTerms(variant, terms));
			return HttpResponse.json(pageOf(variants, query, (variant) => variantDto(product.id, variant, commerce)));
		}),
	),
];
