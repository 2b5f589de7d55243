import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** @returns the request as web standards have it, with the whole body read */
async function toRequest(incoming: IncomingMessage): Promise<Request> {
	const { method = 'GET', headers, url = '/' } = incoming;
	const hasBody = method !== 'GET' && method !== 'HEAD';
	return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
		method,
		headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
		body: hasBody ? new Uint8Array(await buffer(incoming)) : undefined,
	});
}

const write = (outgoing: ServerResponse, chunk: Uint8Array) =>
	new Promise<void>((resolve, reject) => {
		outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
	});

/** A network error drops the connection, as does a body that fails, after the part that was read. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
	try {
		if (response.type === 'error') throw new Error('The network is down.');
		outgoing.writeHead(response.status, response.statusText, [...response.headers].flat());
		for await (const chunk of response.body ?? []) await write(outgoing, chunk);
		outgoing.end();
	} catch {
		outgoing.destroy();
	}
}

/** Serves an app of web standards. A request for which it returns nothing goes on to the next handler. */
export const webApp =
	(fetch: (request: Request) => Response | undefined | Promise<Response | undefined>) =>
	(incoming: IncomingMessage, outgoing: ServerResponse, next: (error?: unknown) => void): void => {
		void (async () => {
			const response = await fetch(await toRequest(incoming));
			if (response) await send(response, outgoing);
			else next();
		})().catch(next);
	};
