import { getResponse, type HttpHandler } from 'msw';

export interface Question {
	method?: string;
	/** Sent as JSON; a text is sent as it is. */
	body?: unknown;
	headers?: Record<string, string>;
	/** Whether credentials are sent; they are unless told otherwise. */
	authorized?: boolean;
}

const SITE = 'https://site.example/umbraco/commerce/management/api/v1';

/** @returns what asks the handlers, straight and without a worker. */
export const asker =
	(handlers: HttpHandler[]) =>
	async (path: string, { method = 'GET', body, headers, authorized = true }: Question = {}): Promise<Response> => {
		const request = new Request(`${SITE}${path}`, {
			method,
			headers: { ...(authorized && { Authorization: 'Bearer token' }), ...headers },
			body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
		});
		const response = await getResponse(handlers, request);
		if (!response) throw new Error(`Nobody answers ${method} ${path}.`);
		return response;
	};
