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

const write = (outgoing: ServerResponse, chunk: Uint8Array) =>
	new Promise<void>((resolve, reject) => {
		outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
	});

/** Headers may come several times, as `Set-Cookie` does. Where the body fails, the connection breaks off at that place. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
	outgoing.writeHead(response.status, response.statusText, [...response.headers].flat());
	try {
		for await (const chunk of response.body ?? []) await write(outgoing, chunk);
		outgoing.end();
	} catch {
		outgoing.destroy();
	}
}
