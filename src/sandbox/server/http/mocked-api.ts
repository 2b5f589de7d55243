import { getResponse } from 'msw';
import type { RequestHandler } from 'msw';
import type { Connect } from 'vite';
import { send, toRequest } from './web-request.js';

/**
 * Answers requests by MSW's handlers; what none of them answers goes on. `HttpResponse.error()` drops the connection,
 * as a network that is down does.
 * @param now what the answers are dated, as a server's are by its own clock
 */
export function mockedApi(handlers: RequestHandler[], now: () => Date): Connect.NextHandleFunction {
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
			outgoing.setHeader('Date', now().toUTCString());
			await send(response, outgoing);
		})().catch(next);
	};
	return answer;
}
