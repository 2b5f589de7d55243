import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import type { Product } from '../commerce/product.js';
import { belongsTo, endpoint, MANAGEMENT_API, type Call } from './endpoint.js';
import { notFound } from './problem-details.js';
import { productDto } from './product.dto.js';

const PRODUCT = `${MANAGEMENT_API}/products/:productReference`;

/** @returns the product in the path; undefined when the requested store does not have it. */
export const productIn = ({ segment, store }: Call, { products }: Commerce): Product | undefined => {
	const product = products.get(segment('productReference'));
	return product && belongsTo(store)(product) ? product : undefined;
};

/** One product or variant, as the store has it now. */
export const productHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		PRODUCT,
		endpoint(commerce, (call) => {
			const product = productIn(call, commerce);
			return product ? HttpResponse.json(call.shaped(productDto(commerce, product))) : notFound();
		}),
	),

	http.get(
		`${PRODUCT}/variants/:productVariantReference`,
		endpoint(commerce, (call) => {
			const product = productIn(call, commerce);
			const wanted = call.segment('productVariantReference');
			const variant = product?.variants.find(({ reference }) => reference === wanted);
			return product && variant ? HttpResponse.json(call.shaped(productDto(commerce, product, variant))) : notFound();
		}),
	),
];
