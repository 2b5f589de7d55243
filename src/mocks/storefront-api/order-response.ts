import { HttpResponse } from 'msw';
import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { emptyResponse } from '../http/empty-response.js';
import type { Call } from './endpoint.js';
import { storefrontOrderDto } from './storefront-order.dto.js';

/** @returns the order as the call asks for it; 404 without one. */
export const orderResponse = (order: Cart | undefined, { shaped }: Call, commerce: Commerce): Response =>
	order ? HttpResponse.json(shaped(storefrontOrderDto(order, commerce))) : emptyResponse(404);
