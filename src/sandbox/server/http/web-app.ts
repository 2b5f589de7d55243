import type { Connect } from 'vite';
import { send, toRequest } from './web-request.js';

/** Serves what lies at and below these paths by an app of web standards; all else goes on. */
export function webApp(
	paths: readonly string[],
	fetch: (request: Request) => Response | Promise<Response>,
): Connect.NextHandleFunction {
	const isBelow = (pathname: string) => paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
	const answer: Connect.NextHandleFunction = (incoming, outgoing, next) => {
		if (!isBelow(new URL(incoming.url ?? '/', 'http://localhost').pathname)) {
			next();
			return;
		}
		void (async () => {
			await send(await fetch(await toRequest(incoming)), outgoing);
		})().catch(next);
	};
	return answer;
}
