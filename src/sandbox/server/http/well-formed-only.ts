import type { Connect } from 'vite';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A second slash in front would name another host, also behind a line break or a tab, which are read over in a URL. */
const IS_PATH = /^\/(?![/\\])[^\t\r\n]*$/;

/** @returns whether the target of a request is a path whose percent signs all stand for UTF-8, on a host that can be one. */
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

/** Turns away what nothing behind it could read: 405 for a method that no page and no API has, 400 for a malformed address. */
export const wellFormedOnly: Connect.NextHandleFunction = (request, response, next) => {
	const { method = '', url = '', headers } = request;
	if (!METHODS.includes(method)) {
		response.writeHead(405, { Allow: METHODS.join(', ') }).end();
		return;
	}
	if (!isWellFormed(url, headers.host)) {
		response.writeHead(400).end();
		return;
	}
	next();
};
