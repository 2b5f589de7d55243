import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { sandboxAddress } from './sandbox-server.js';

/** Asks the sandbox for a target as it is: what else makes requests mends or refuses a malformed one first. */
export async function rawRequest(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
	const { hostname, port } = new URL(sandboxAddress);
	const asking = request({ hostname, port, path, agent: false, ...options }).end();
	const [answer] = (await once(asking, 'response')) as [IncomingMessage];
	answer.resume();
	return answer;
}
