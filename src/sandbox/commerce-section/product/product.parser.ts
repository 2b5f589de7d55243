import {
	listOf,
	numberOf,
	objectOf,
	optionalListOf,
	optionalNumber,
	optionalObject,
	optionalText,
	textOf,
} from '../management-api/parse.js';
import { parseAttributes } from './attributes.parser.js';
import type { ProductModel, ProductPrice } from './types.js';

/** @returns the price, in a list that is empty for what is none: without a value, or in no known currency */
function parsePrice(answer: unknown): ProductPrice[] {
	const price = optionalObject(answer);
	const currency = optionalObject(price?.currency);
	const value = optionalNumber(price?.value);
	const currencyId = optionalText(currency?.id);
	const currencyCode = optionalText(currency?.code);
	return value === undefined || !(currencyId ?? currencyCode) ? [] : [{ currencyId, currencyCode, value }];
}

function parseProduct(answer: unknown): ProductModel {
	const product = objectOf(answer, 'a product');
	const productReference = textOf(product.productReference, 'the reference of a product');
	const productVariantReference = optionalText(product.productVariantReference);
	const sku = optionalText(product.sku);
	return {
		unique: productVariantReference ?? productReference,
		productReference,
		productVariantReference,
		sku,
		name: optionalText(product.name) ?? sku ?? productReference,
		prices: optionalListOf(product.prices, 'the prices of a product', parsePrice).flat(),
		attributes: parseAttributes(product.attributes),
		stock: optionalNumber(product.stock),
		hasVariants: product.hasVariants === true,
	};
}

/** @throws {UnexpectedAnswerError} when the answer is no page of products, or of a product's variants. */
export function parseProductPage(answer: unknown): { items: ProductModel[]; total: number } {
	const page = objectOf(answer, 'a page of products');
	return {
		items: listOf(page.items, 'the products of a page', parseProduct),
		total: numberOf(page.total, 'the number of products'),
	};
}
