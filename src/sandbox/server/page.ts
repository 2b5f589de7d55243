import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Connect } from 'vite';

const IMPORT_MAP = '<!-- import map -->';

/** Serves the same page for every address of the backoffice. */
export function page(file: string, imports: Record<string, string>): Connect.NextHandleFunction {
	const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
	const answer: Connect.NextHandleFunction = (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const isPage = extname(pathname) === '' || request.headers.accept?.includes('text/html');
		if (request.method !== 'GET' || !isPage) {
			next();
			return;
		}
		readFile(file, 'utf8')
			.then((html) => {
				response.setHeader('Content-Type', 'text/html; charset=utf-8');
				response.setHeader('Cache-Control', 'no-cache');
				response.end(html.replace(IMPORT_MAP, () => importMap));
			})
			.catch(next);
	};
	return answer;
}
