import {
	objectOf,
	optionalListOf,
	optionalNumber,
	optionalObject,
	optionalText,
	pageOf,
	textOf,
} from '../management-api/parse.js';
import { parseAttributes } from './attributes.parser.js';
import { SANDBOX_PRODUCT_ENTITY_TYPE } from './constants.js';
import type { ProductCurrency, ProductModel } from './types.js';

function parsePrice(answer: unknown, { currencyId, currencyCode }: ProductCurrency): number | undefined {
	const prices = optionalListOf(answer, 'the prices of a product', (price) => objectOf(price, 'a price'));
	const price = prices.find((candidate) => {
		const currency = optionalObject(candidate.currency);
		return currency?.id === currencyId || optionalText(currency?.code)?.toUpperCase() === currencyCode.toUpperCase();
	});
	return optionalNumber(price?.value);
}

function parseProduct(answer: unknown, currency: ProductCurrency): ProductModel {
	const summary = objectOf(answer, 'a product');
	const productReference = textOf(summary.productReference, 'the reference of a product');
	const productVariantReference = optionalText(summary.productVariantReference);
	const sku = optionalText(summary.sku);
	const name = optionalText(summary.name) ?? sku ?? productReference;
	return {
		entityType: SANDBOX_PRODUCT_ENTITY_TYPE,
		unique: productVariantReference ?? productReference,
		name,
		picked: {
			productReference,
			productVariantReference,
			sku,
			name,
			attributes: parseAttributes(summary.attributes),
			quantity: 1,
		},
		price: parsePrice(summary.prices, currency),
		currencyCode: currency.currencyCode,
		stock: optionalNumber(summary.stock),
		hasVariants: summary.hasVariants === true,
	};
}

/**
 * @param currency selects the price of each product
 * @throws {UnexpectedAnswerError} when the answer is not a page of products, or of a product's variants
 */
export const parseProductPage = (answer: unknown, currency: ProductCurrency) =>
	pageOf(answer, 'products', (product) => parseProduct(product, currency));
