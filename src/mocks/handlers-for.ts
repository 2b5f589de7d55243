import type { HttpHandler } from 'msw';
import type { Commerce } from './commerce/commerce.js';
import { managementApiHandlers } from './management-api/index.js';
import { storefrontApiHandlers } from './storefront-api/index.js';

/** @returns MSW handlers that answer for this Commerce by the contract of the real one, on whichever origin. */
export const handlersFor = (commerce: Commerce): HttpHandler[] => [
	...managementApiHandlers(commerce),
	...storefrontApiHandlers(commerce),
];
