import sirv from 'sirv';
import type { RequestHandler } from 'sirv';

/** As in ASP.NET, files and folders whose name starts with a dot do not exist. */
const HIDDEN = /\/(\.|%2e)/i;

/** Serves the files of a folder. The names of `chunks/` change with their content, so a browser can keep them. */
export function staticFiles(folder: string): RequestHandler {
	const serve = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			if (path.startsWith('/chunks/')) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
		},
	});
	return (request, response, next) => {
		const [path = ''] = (request.url ?? '').split('?');
		if (HIDDEN.test(path)) response.writeHead(404).end();
		else serve(request, response, next);
	};
}
