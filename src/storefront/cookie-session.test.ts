import { expect } from 'chai';
import fc from 'fast-check';
import { cookieSession } from './cookie-session.js';
import { emptySession, openCart, parseSession, type Session } from './session.js';
import { signedCookie } from './signed-cookie.js';
import { pairOf, SECRET } from './testing/cookies.js';
import { MOST_LINKS } from './testing/sessions.js';

const session = cookieSession({ secret: SECRET });
const headerFor = async (value: Session) => (await session.write(value)).map(pairOf).join('; ');
const both: Session = { own: 'own', links: ['a', 'b'] };

describe('a session in cookies', () => {
	it('comes back as it was', async () => {
		const id = fc.string({ unit: 'binary', minLength: 1 });
		const arbitrarySession = fc.record({
			own: fc.option(id, { nil: undefined }),
			links: fc.uniqueArray(id, { maxLength: MOST_LINKS }),
		});
		await fc.assert(
			fc.asyncProperty(arbitrarySession, async (value) => {
				expect(await session.read(await headerFor(value))).to.deep.equal(value);
			}),
		);
	});

	it('is empty without cookies, and takes away those of an empty one', async () => {
		expect(await session.read(null)).to.deep.equal(parseSession(emptySession));
		for (const setCookie of await session.write(emptySession)) expect(setCookie).to.match(/=; Path=\/; Max-Age=0;/);
	});

	it('remembers the own cart for a month, and those of links as long as the browser does', async () => {
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

	it('lets no script read it', async () => {
		for (const setCookie of await session.write(both)) expect(setCookie).to.include('; HttpOnly; SameSite=Lax; Secure');
	});

	it('has the names and the path that it is given', async () => {
		const [own, links] = await cookieSession({ name: 'basket', path: '/shop', secret: SECRET }).write(both);
		expect(own).to.match(/^__Secure-basket-own=.*; Path=\/shop;/);
		expect(links).to.match(/^__Secure-basket-links=.*; Path=\/shop;/);
	});

	it('does not take one of its cookies for the other', async () => {
		const [own = '', links = ''] = (await session.write(both)).map(pairOf);
		const swapped = [own.replace('-own', '-links'), links.replace('-links', '-own')].join('; ');
		expect(await session.read(swapped)).to.deep.equal(parseSession({}));
	});

	it('does not lose one of its cookies with the other', async () => {
		const [own = '', links = ''] = (await session.write(both)).map(pairOf);
		expect(await session.read(`${own}; ${links}0`)).to.deep.equal({ own: 'own', links: [] });
		expect(await session.read(`${own.replace('=', '=x')}; ${links}`)).to.deep.equal({
			own: undefined,
			links: ['a', 'b'],
		});
	});

	it('reads what was signed for something else as none', async () => {
		const links = signedCookie({ name: 'cart-links', secret: SECRET });
		for (const value of ['no JSON', 'null', '{"links":["a"]}', '[1,2]', ''])
			expect(await session.read(pairOf(await links.write(value)))).to.deep.equal(parseSession({}));
	});

	it('fits into cookies with as many links as there may be', async () => {
		const ids = Array.from({ length: MOST_LINKS + 1 }, () => crypto.randomUUID());
		const full = ids.reduce(openCart, { own: crypto.randomUUID(), links: [] });
		expect(full.links).to.have.length(MOST_LINKS);
		for (const setCookie of await session.write(full)) expect(setCookie).to.have.length.at.most(4096);
	});

	it('wants a secret that is long enough, but not before it is used', async () => {
		for (const secret of [undefined, 'short']) {
			const without = cookieSession({ secret });
			for (const used of [without.read(null), without.write(emptySession)])
				expect(await used.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
		}
	});
});
