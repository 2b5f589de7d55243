import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { sandboxAddress } from './sandbox-server.js';

/** Sends a request target as it is; other clients normalize it, or refuse a malformed one. */
export async function rawRequest(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
	const { hostname, port } = new URL(sandboxAddress);
	const asking = request({ hostname, port, path, agent: false, ...options }).end();
	const [answer] = (await once(asking, 'response')) as [IncomingMessage];
	answer.resume();
	return answer;
}
