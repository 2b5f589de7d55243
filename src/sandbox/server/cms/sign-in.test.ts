import { expect } from '@open-wc/testing';
import { getResponse } from 'msw';
import { BACK_OFFICE_SECURITY } from './session.js';
import { signInHandlers } from './sign-in.handlers.js';

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
	(await getResponse(signInHandlers, new Request(`https://site.example${BACK_OFFICE_SECURITY}${path}`, init))) ??
	expect.fail();

const token = (grant: string) =>
	ask('/token', { method: 'POST', body: new URLSearchParams({ grant_type: grant, code: 'anyone' }) });

describe('the sign-in of the sandbox', () => {
	it('leads back to the backoffice, whatever the request says, with the state as it was sent', async () => {
		const state = '"><script>alert(1)</script>';
		const query = new URLSearchParams({ state, redirect_uri: 'https://evil.example/' });
		const answer = await ask(`/authorize?${query}`);
		expect(answer.headers.get('Content-Security-Policy')).to.contain("default-src 'none'");
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		expect(page.querySelector('form')?.getAttribute('action')).to.equal('/oauth_complete');
		expect(page.querySelector<HTMLInputElement>('[name=state]')?.value).to.equal(state);
		expect(page.documentElement.outerHTML).not.to.match(/<script|evil/);
	});

	for (const grant of ['authorization_code', 'refresh_token']) {
		it(`gives a token for ${grant}, which is none`, async () => {
			const answer = await token(grant);
			expect(answer.status).to.equal(200);
			expect(await answer.json()).to.include({ access_token: '[redacted]', expires_in: 86_400 });
		});
	}

	it('refuses what is no grant in the words of OAuth', async () => {
		const answer = await token('password');
		expect(answer.status).to.equal(400);
		expect(await answer.json()).to.deep.equal({ error: 'invalid_grant' });
	});
});
