import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { BACK_OFFICE_SECURITY, hasSessionEnded, SESSION_STARTED, SESSION_ENDED } from './session.js';
import { signInPage } from './sign-in.page.js';

const SECURITY = `*${BACK_OFFICE_SECURITY}`;

const DAY_SECONDS = 24 * 60 * 60;

const PAGE_HEADERS = {
	'Content-Type': 'text/html; charset=utf-8',
	'Cache-Control': 'no-store',
	'Content-Security-Policy':
		"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** Umbraco keeps the tokens themselves in cookies, and returns only how long they are valid. */
const token = () => ({
	access_token: '[redacted]',
	refresh_token: '[redacted]',
	token_type: 'Bearer',
	expires_in: DAY_SECONDS,
	issued_at: Math.floor(Date.now() / 1000),
});

/** Umbraco's sign-in, the OAuth code flow: anyone may sign in. A session ends with a 401 and with signing out. */
export const signInHandlers: RequestHandler[] = [
	http.get(`${SECURITY}/authorize`, async ({ request }) => {
		const state = new URL(request.url).searchParams.get('state') ?? '';
		return new HttpResponse(await signInPage(state), { headers: PAGE_HEADERS });
	}),
	http.post(`${SECURITY}/token`, async ({ request }) => {
		const grant = new URLSearchParams(await request.text()).get('grant_type');
		if (grant === 'authorization_code')
			return HttpResponse.json(token(), { headers: { 'Set-Cookie': SESSION_STARTED } });
		if (grant === 'refresh_token' && !hasSessionEnded(request)) return HttpResponse.json(token());
		return HttpResponse.json({ error: 'invalid_grant' }, { status: 400 });
	}),
	http.post(
		`${SECURITY}/revoke`,
		() => new HttpResponse(null, { status: 200, headers: { 'Set-Cookie': SESSION_ENDED } }),
	),
	http.get(
		`${SECURITY}/signout`,
		() => new HttpResponse(null, { status: 302, headers: { Location: '/logout', 'Set-Cookie': SESSION_ENDED } }),
	),
];
