import { expect } from 'chai';
import fc from 'fast-check';
import { cookieSession } from './cookie-session.js';
import { emptySession, openCart, parseSession, type Session } from './session.js';
import { signedCookie } from './signed-cookie.js';
import { pairOf, SECRET } from './testing/cookies.js';
import { MAX_LINKS } from './testing/sessions.js';

const session = cookieSession({ secret: SECRET });
const headerFor = async (value: Session) => (await session.write(value)).map(pairOf).join('; ');
const both: Session = { own: 'own', links: ['a', 'b'] };

describe('a session in cookies', () => {
	it('survives a round trip', async () => {
		const id = fc.string({ unit: 'binary', minLength: 1 });
		const arbitrarySession = fc.record({
			own: fc.option(id, { nil: undefined }),
			links: fc.uniqueArray(id, { maxLength: MAX_LINKS }),
		});
		await fc.assert(
			fc.asyncProperty(arbitrarySession, async (value) => {
				expect(await session.read(await headerFor(value))).to.deep.equal(value);
			}),
		);
	});

	it('is empty without cookies, and deletes them when it is empty', async () => {
		expect(await session.read(null)).to.deep.equal(parseSession(emptySession));
		for (const setCookie of await session.write(emptySession)) expect(setCookie).to.match(/=; Path=\/; Max-Age=0;/);
	});

	it('remembers the own cart for a month, and carts of links until the browser is closed', async () => {
		const [own, links] = await session.write(both);
		expect(own)
			.to.match(/^__Host-cart-own=/)
			.and.include('; Max-Age=2592000;');
		expect(links)
			.to.match(/^__Host-cart-links=/)
			.and.not.include('Max-Age');
		const [short] = await cookieSession({ secret: SECRET, ownCartMaxAge: 60 }).write(both);
		expect(short).to.include('; Max-Age=60;');
	});

	it('is not readable for scripts', async () => {
		for (const setCookie of await session.write(both)) expect(setCookie).to.include('; HttpOnly; SameSite=Lax; Secure');
	});

	it('uses the given name and path', async () => {
		const [own, links] = await cookieSession({ name: 'basket', path: '/shop', secret: SECRET }).write(both);
		expect(own).to.match(/^__Secure-basket-own=.*; Path=\/shop;/);
		expect(links).to.match(/^__Secure-basket-links=.*; Path=\/shop;/);
	});

	it('does not confuse its two cookies', async () => {
		const [own = '', links = ''] = (await session.write(both)).map(pairOf);
		const swapped = [own.replace('-own', '-links'), links.replace('-links', '-own')].join('; ');
		expect(await session.read(swapped)).to.deep.equal(parseSession({}));
	});

	it('keeps one of its cookies when the other is invalid', async () => {
		const [own = '', links = ''] = (await session.write(both)).map(pairOf);
		expect(await session.read(`${own}; ${links}0`)).to.deep.equal({ own: 'own', links: [] });
		expect(await session.read(`${own.replace('=', '=x')}; ${links}`)).to.deep.equal({
			own: undefined,
			links: ['a', 'b'],
		});
	});

	it('ignores signed values that are not a session', async () => {
		const links = signedCookie({ name: 'cart-links', secret: SECRET });
		for (const value of ['not JSON', 'null', '{"links":["a"]}', '[1,2]', ''])
			expect(await session.read(pairOf(await links.write(value)))).to.deep.equal(parseSession({}));
	});

	it('fits into cookies with the maximum number of links', async () => {
		const ids = Array.from({ length: MAX_LINKS + 1 }, () => crypto.randomUUID());
		const full = ids.reduce(openCart, { own: crypto.randomUUID(), links: [] });
		expect(full.links).to.have.length(MAX_LINKS);
		for (const setCookie of await session.write(full)) expect(setCookie).to.have.length.at.most(4096);
	});

	it('requires a secret of sufficient length, but only on first use', async () => {
		for (const secret of [undefined, 'short']) {
			const without = cookieSession({ secret });
			for (const used of [without.read(null), without.write(emptySession)])
				expect(await used.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
		}
	});
});
