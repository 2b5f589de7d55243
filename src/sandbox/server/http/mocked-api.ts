import { getResponse } from 'msw';
import type { RequestHandler } from 'msw';
import type { Connect } from 'vite';
import { send, toRequest } from './web-request.js';

/**
 * Answers requests by MSW's handlers; what none of them answers goes on. `HttpResponse.error()` drops the connection,
 * as a network that is down does.
 */
export function mockedApi(handlers: RequestHandler[]): Connect.NextHandleFunction {
	const answer: Connect.NextHandleFunction = (incoming, outgoing, next) => {
		void (async () => {
			const request = await toRequest(incoming);
			const response = await getResponse(handlers, request, { baseUrl: new URL(request.url).origin });
			if (!response) {
				next();
				return;
			}
			if (response.type === 'error') {
				incoming.socket.destroy();
				return;
			}
			await send(response, outgoing);
		})().catch(next);
	};
	return answer;
}
