import type { HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { activityLogHandlers } from './activity-log.handlers.js';
import { cartHandlers } from './carts.handlers.js';
import { emailTemplateHandlers } from './email-templates.handlers.js';
import { localityHandlers } from './localities.handlers.js';
import { paymentLinkHandlers } from './payment-link.handlers.js';
import { productSummaryHandlers } from './product-summaries.handlers.js';
import { productHandlers } from './product.handlers.js';
import { sendEmailHandlers } from './send-email.handlers.js';
import { sessionHandlers } from './session.handlers.js';
import { storeHandlers } from './stores.handlers.js';

/** @returns handlers for the Management API of this Commerce, on any origin. */
export const managementApiHandlers = (commerce: Commerce): HttpHandler[] => [
	...sessionHandlers(commerce),
	...storeHandlers(commerce),
	...localityHandlers(commerce),
	// Before single products: “summaries” would be a product's reference.
	...productSummaryHandlers(commerce),
	...productHandlers(commerce),
	...cartHandlers(commerce),
	...paymentLinkHandlers(commerce),
	...emailTemplateHandlers(commerce),
	...sendEmailHandlers(commerce),
	...activityLogHandlers(commerce),
];
