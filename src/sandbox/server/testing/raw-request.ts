import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

/** Sends the target as it is, which `fetch` would normalize first. @returns the status of the answer */
export async function statusOf(address: string, target: string): Promise<number | undefined> {
	const { hostname, port } = new URL(address);
	const sent = request({ hostname, port, path: target, agent: false }).end();
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	answer.resume();
	return answer.statusCode;
}
