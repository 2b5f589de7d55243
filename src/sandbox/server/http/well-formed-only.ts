import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** URL parsers read a backslash as a slash, and skip line breaks and tabs. */
const IS_PATH = /^\/(?![/\\])[^\t\r\n]*$/;

/** Slashes at the start would otherwise be read as the start of a host. */
const withOneSlash = (target: string): string => target.replace(/^\/+/, '/');

/** @returns whether a request target is a path that decodes as UTF-8, on a valid host */
export function isWellFormed(target: string, host = 'localhost'): boolean {
	const url = IS_PATH.test(target) ? URL.parse(target, `http://${host}`) : null;
	if (!url) return false;
	try {
		decodeURIComponent(url.pathname);
		return true;
	} catch {
		return false;
	}
}

/** Refuses requests that the handlers behind it could not read: unknown methods with 405, malformed addresses with 400. */
export function wellFormedOnly(request: IncomingMessage, response: ServerResponse, next: () => void): void {
	const { method = '', url = '', headers } = request;
	if (!METHODS.includes(method)) {
		response.writeHead(405, { Allow: METHODS.join(', ') }).end();
		return;
	}
	request.url = withOneSlash(url);
	if (!isWellFormed(request.url, headers.host)) {
		response.writeHead(400).end();
		return;
	}
	next();
}
