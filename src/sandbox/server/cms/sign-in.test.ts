import { expect } from 'chai';
import { getResponse } from 'msw';
import { attributeOf, elementsOf } from '../testing/html.js';
import { BACK_OFFICE_SECURITY } from './session.js';
import { signInHandlers } from './sign-in.handlers.js';

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
	(await getResponse(signInHandlers, new Request(`https://site.example${BACK_OFFICE_SECURITY}${path}`, init))) ??
	expect.fail();

const token = (grant: string) =>
	ask('/token', { method: 'POST', body: new URLSearchParams({ grant_type: grant, code: 'anyone' }) });

describe('the sign-in of the sandbox', () => {
	it('leads back to the backoffice with the same state, to a fixed address', async () => {
		const state = '"><script>alert(1)</script>';
		const query = new URLSearchParams({ state, redirect_uri: 'https://evil.example/' });
		const answer = await ask(`/authorize?${query}`);
		expect(answer.headers.get('Content-Security-Policy')).to.contain("default-src 'none'");
		const page = await answer.text();
		const [form] = elementsOf(page).filter(({ tagName }) => tagName === 'form');
		expect(form && attributeOf(form, 'action')).to.equal('/oauth_complete');
		const [field] = elementsOf(page).filter((element) => attributeOf(element, 'name') === 'state');
		expect(field && attributeOf(field, 'value')).to.equal(state);
		expect(elementsOf(page).map(({ tagName }) => tagName)).not.to.include('script');
		expect(page).not.to.contain('evil');
	});

	for (const grant of ['authorization_code', 'refresh_token']) {
		it(`answers ${grant} with a placeholder for a token`, async () => {
			const answer = await token(grant);
			expect(answer.status).to.equal(200);
			expect(await answer.json()).to.include({ access_token: '[redacted]', expires_in: 86_400 });
		});
	}

	it('refuses any other grant with an OAuth error', async () => {
		const answer = await token('password');
		expect(answer.status).to.equal(400);
		expect(await answer.json()).to.deep.equal({ error: 'invalid_grant' });
	});
});
