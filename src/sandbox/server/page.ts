import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Connect } from 'vite';
import { BACK_OFFICE_SECURITY } from './cms/session.js';
import { HOST_BASE } from './host/constants.js';
import type { BackofficeHost } from './host/prepare-host.js';

const HEAD = '<!-- host -->';
const APP = `${HOST_BASE}app.js`;

/**
 * Umbraco 17 reads the tokens of the session from local storage when it starts, and asks to sign in if it finds no tokens. After
 * a sign-in it stores them itself.
 */
const STORE_TOKENS = `
	if (location.pathname !== '/oauth_complete') {
		const body = new URLSearchParams({ grant_type: 'refresh_token' });
		const answer = await fetch('${BACK_OFFICE_SECURITY}/token', { method: 'POST', body });
		if (answer.ok) localStorage.setItem('umb:userAuthTokenResponse', await answer.text());
		else localStorage.removeItem('umb:userAuthTokenResponse');
	}`;

const headFor = ({ stylesheets, imports, keepsTokens }: BackofficeHost) =>
	[
		...stylesheets.map((url) => `<link rel="stylesheet" href="${url}" />`),
		`<script type="importmap">${JSON.stringify({ imports })}</script>`,
		`<script type="module">${keepsTokens ? STORE_TOKENS : ''}
	await import('${APP}');
</script>`,
	].join('\n');

/** Serves the same page for every address of the backoffice. */
export function page(file: string, host: BackofficeHost): Connect.NextHandleFunction {
	const head = headFor(host);
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
				response.end(html.replace(HEAD, () => head));
			})
			.catch(next);
	};
	return answer;
}
