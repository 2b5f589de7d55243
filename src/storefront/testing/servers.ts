import { createServer, type RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface LoopbackServer {
	readonly origin: string;
	/** Also closes open connections. */
	close(): void;
}

/** @returns a server on a free port, once it listens. */
export const listen = async (listener: RequestListener): Promise<LoopbackServer> => {
	const server = createServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
};

/** Serves apps that use web standards. A request is aborted when its client disconnects; a broken body breaks the response. */
export const webListener =
	(fetch: (request: Request) => Response | Promise<Response>): RequestListener =>
	({ url = '/', headers }, outgoing) => {
		const disconnected = new AbortController();
		outgoing.on('close', () => disconnected.abort());
		const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
		void (async () => {
			const request = new Request(`http://shop.example${url}`, { headers: sent, signal: disconnected.signal });
			const { status, headers: received, body } = await fetch(request);
			outgoing.writeHead(status, [...received].flat());
			if (body) await pipeline(Readable.from(body), outgoing);
			else outgoing.end();
		})().catch(() => outgoing.destroy());
	};
