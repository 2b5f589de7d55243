import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Connect } from 'vite';

/** @returns what Node received, as web standards have it, the whole body read. */
export async function toRequest(incoming: Connect.IncomingMessage): Promise<Request> {
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

/** Headers may come several times, as `Set-Cookie` does. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
	outgoing.writeHead(response.status, response.statusText, [...response.headers].flat());
	outgoing.end(Buffer.from(await response.arrayBuffer()));
}
