import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import type { Product, ProductVariant } from '../commerce/product.js';
import type { CurrencyRefDto } from '../http/references.dto.js';
import { endpoint, belongsTo, MANAGEMENT_API } from './endpoint.js';
import { filtersOf } from './filter.js';
import { pageOf } from './paging.js';
import { notFound } from './problem-details.js';
import { pricesDto } from './product.dto.js';
import { productIn } from './product.handlers.js';

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

const summaryDto = ({ id, sku, name, prices, stock, variants }: Product, commerce: Commerce): ProductSummaryDto => ({
	productReference: id,
	sku,
	name,
	...pricesDto(prices, commerce),
	stock,
	hasVariants: variants.length > 0,
});

const variantSummaryDto = (
	productReference: string,
	variant: ProductVariant,
	commerce: Commerce,
): ProductSummaryDto => ({
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

/** Lists to choose products and variants from. */
export const productSummaryHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		SUMMARIES,
		endpoint(commerce, ({ query, store }) => {
			const terms = filtersOf(query, 'term');
			const products = commerce.products
				.all()
				.filter(belongsTo(store))
				.filter((product) => hasTerms(product, terms));
			return HttpResponse.json(pageOf(products, query, (product) => summaryDto(product, commerce)));
		}),
	),

	http.get(
		`${SUMMARIES}/:productReference/variants`,
		endpoint(commerce, (call) => {
			const product = productIn(call, commerce);
			if (!product) return notFound();
			const { query } = call;
			const terms = filtersOf(query, 'term');
			const variants = product.variants.filter((variant) => hasTerms(variant, terms));
			return HttpResponse.json(pageOf(variants, query, (variant) => variantSummaryDto(product.id, variant, commerce)));
		}),
	),
];
