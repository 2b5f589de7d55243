import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { DeliveryError } from '../commerce/emails.js';
import { Refusal } from '../commerce/refusal.js';
import { object, optional, readBody, string } from '../http/strict-body.js';
import { templateIn } from './email-templates.handlers.js';
import { belongsTo, endpoint, MANAGEMENT_API, STORE } from './endpoint.js';
import { notificationsHeader } from './notifications.js';
import { badRequest, notFound, serverError } from './problem-details.js';

const CATEGORY = 'Email';

/** The contract has no field for the link. */
const sendEmail = object({ entity: string, to: optional(string), languageIsoCode: optional(string) });

export const sendEmailHandlers = (commerce: Commerce): HttpHandler[] => [
	http.post(
		`${MANAGEMENT_API}/email-templates/:idOrAlias/send`,
		endpoint(
			commerce,
			async (call) => {
				const { entity, to, languageIsoCode } = await readBody(call.request, sendEmail);
				const template = templateIn(call, commerce);
				const cart = commerce.carts.get(entity);
				if (!template || !cart || !belongsTo(call.store)(cart)) return notFound();
				try {
					const email = await commerce.emails.send({ template, cart, to, languageIsoCode });
					const message = `E-mail sent to ${email.to.join(', ')}`;
					const headers = notificationsHeader({ message, category: CATEGORY, type: 'Success' });
					return new HttpResponse(null, { status: 200, headers });
				} catch (error) {
					if (error instanceof DeliveryError) return serverError(error.message);
					if (!(error instanceof Refusal)) throw error;
					const headers = notificationsHeader({ message: error.message, category: CATEGORY, type: 'Error' });
					return badRequest(error, headers);
				}
			},
			{ parameters: STORE },
		),
	),
];
