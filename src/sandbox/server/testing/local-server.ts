import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

const running = new Set<Server>();

/** @returns the address of a server on a free local port */
export async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	running.add(server);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return `http://127.0.0.1:${address.port}/`;
}

/** For after each test: Node waits for a server that is still running. */
export function stopServers(): void {
	for (const server of running) {
		server.close();
		server.closeAllConnections();
	}
	running.clear();
}
