import type { HttpHandler } from 'msw';
import type { Commerce } from './commerce/commerce.js';
import { managementApiHandlers } from './management-api/index.js';
import { storefrontApiHandlers } from './storefront-api/index.js';

/** @returns MSW handlers that implement the APIs of the real Commerce for this one, on any origin. */
export const handlersFor = (commerce: Commerce): HttpHandler[] => [
	...managementApiHandlers(commerce),
	...storefrontApiHandlers(commerce),
];
