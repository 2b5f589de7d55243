import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { belongsTo, endpoint, MANAGEMENT_API, PAGE, STORE_AND_SHAPE, type Parameters } from './endpoint.js';
import { filtersOf } from './filter.js';
import { pageOf } from './paging.js';
import { notFound } from './problem-details.js';
import { productIn } from './product.handlers.js';
import { productSummaryDto, variantSummaryDto } from './product-summary.dto.js';

const SUMMARIES = `${MANAGEMENT_API}/products/summaries`;

const parameters: Parameters = [...STORE_AND_SHAPE, 'filter', ...PAGE];

const hasTerms = ({ sku, name }: { sku: string; name: string }, terms: readonly string[]): boolean => {
	const text = `${sku}\n${name}`.toLowerCase();
	return terms.every((term) => text.includes(term));
};

/** Lists to choose products and variants from. */
export const productSummaryHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		SUMMARIES,
		endpoint(
			commerce,
			({ query, store, shaped }) => {
				const terms = filtersOf(query, 'term');
				const products = commerce.products
					.all()
					.filter(belongsTo(store))
					.filter((product) => hasTerms(product, terms));
				return HttpResponse.json(pageOf(products, query, (product) => shaped(productSummaryDto(product, commerce))));
			},
			{ parameters },
		),
	),

	http.get(
		`${SUMMARIES}/:productReference/variants`,
		endpoint(
			commerce,
			(call) => {
				const { query, shaped } = call;
				const product = productIn(call, commerce);
				if (!product) return notFound();
				const terms = filtersOf(query, 'term');
				const variants = product.variants.filter((variant) => hasTerms(variant, terms));
				return HttpResponse.json(
					pageOf(variants, query, (variant) => shaped(variantSummaryDto(product.id, variant, commerce))),
				);
			},
			{ parameters },
		),
	),
];
