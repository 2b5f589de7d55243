import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { Connect } from 'vite';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.woff2': 'font/woff2',
};

/** A pattern that never matches. */
const NONE = /(?!)/;

async function send(file: string, isImmutable: boolean, request: IncomingMessage, response: ServerResponse) {
	const { size, mtimeMs } = await stat(file);
	const content = await readFile(file);
	const etag = `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
	response.setHeader('ETag', etag);
	response.setHeader('Cache-Control', isImmutable ? 'max-age=31536000, immutable' : 'no-cache');
	if (request.headers['if-none-match'] === etag) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
	response.end(content);
}

/**
 * Serves the files of a folder below a URL; what is no file there goes on.
 * @param immutable the paths below the folder whose names change with what they hold
 */
export function staticFiles(base: string, folder: string, immutable = NONE): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (!pathname.startsWith(base)) {
			next();
			return;
		}
		const path = decodeURIComponent(pathname.slice(base.length));
		const file = join(folder, normalize(path));
		if (!file.startsWith(folder + sep)) {
			next();
			return;
		}
		send(file, immutable.test(path), request, response).catch(() => next());
	};
}
