import { getResponse, type HttpHandler } from 'msw';

export interface CallOptions {
	method?: string;
	/** Sent as JSON; a string is sent as it is. */
	body?: unknown;
	headers?: Record<string, string>;
	/** Whether to send credentials. Default: true. */
	authorized?: boolean;
}

const SITE = 'https://site.example/umbraco/commerce/management/api/v1';

/** @returns a function that calls the Management API of these handlers directly, without a worker. */
export const managementApiClient =
	(handlers: HttpHandler[]) =>
	async (path: string, { method = 'GET', body, headers, authorized = true }: CallOptions = {}): Promise<Response> => {
		const request = new Request(`${SITE}${path}`, {
			method,
			headers: { ...(authorized && { Authorization: 'Bearer token' }), ...headers },
			body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
		});
		const response = await getResponse(handlers, request);
		if (!response) throw new Error(`No handler for ${method} ${path}.`);
		return response;
	};
