import { buffer } from 'node:stream/consumers';
import { getResponse } from 'msw';
import type { RequestHandler } from 'msw';
import type { Connect } from 'vite';

async function toRequest(incoming: Connect.IncomingMessage): Promise<Request> {
	const { method = 'GET', headers, url = '/' } = incoming;
	const hasBody = method !== 'GET' && method !== 'HEAD';
	return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
		method,
		headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
			value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
		),
		body: hasBody ? new Uint8Array(await buffer(incoming)) : undefined,
	});
}

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
			outgoing.writeHead(response.status, response.statusText, [...response.headers].flat());
			outgoing.end(Buffer.from(await response.arrayBuffer()));
		})().catch(next);
	};
	return answer;
}
