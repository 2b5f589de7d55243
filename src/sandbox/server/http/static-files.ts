import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
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

/** A name with a content hash never changes what it holds. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** Serves the files of a folder below a URL; a file that is not there is a 404, never a fallback page. */
export function staticFiles(base: string, folder: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (!pathname.startsWith(base)) {
			next();
			return;
		}
		const file = join(folder, normalize(decodeURIComponent(pathname.slice(base.length))));
		const notFound = () => response.writeHead(404).end();
		if (!file.startsWith(folder + sep)) {
			notFound();
			return;
		}
		stat(file)
			.then((stats) => {
				if (!stats.isFile()) return notFound();
				const etag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
				response.setHeader('ETag', etag);
				response.setHeader('Cache-Control', HASHED.test(file) ? 'max-age=31536000, immutable' : 'no-cache');
				if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
				response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
				response.setHeader('Content-Length', stats.size);
				return createReadStream(file).pipe(response);
			})
			.catch(notFound);
	};
}
