import type { HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { cartHandlers } from './carts.handlers.js';
import { emailTemplateHandlers } from './email-templates.handlers.js';
import { localityHandlers } from './localities.handlers.js';
import { paymentLinkHandlers } from './payment-link.handlers.js';
import { productHandlers } from './products.handlers.js';
import { sendEmailHandlers } from './send-email.handlers.js';
import { sessionHandlers } from './session.handlers.js';
import { storeHandlers } from './stores.handlers.js';

/** @returns handlers for the Management API of this Commerce, on any origin. */
export const managementApiHandlers = (commerce: Commerce): HttpHandler[] => [
	...sessionHandlers(commerce),
	...storeHandlers(commerce),
	...localityHandlers(commerce),
	...productHandlers(commerce),
	...cartHandlers(commerce),
	...paymentLinkHandlers(commerce),
	...emailTemplateHandlers(commerce),
	...sendEmailHandlers(commerce),
];
