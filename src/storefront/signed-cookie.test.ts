import { expect } from 'chai';
import fc from 'fast-check';
import { signedCookie, type SignedCookie } from './signed-cookie.js';
import { pairOf, SECRET } from './testing/cookies.js';

const cookie = signedCookie({ name: 'cart', secret: SECRET });
const pairFor = async (value: string) => pairOf(await cookie.write(value));
const anyText = fc.string({ unit: 'binary' });
const anyUnits = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('a signed cookie', () => {
	it('survives a round trip with any text', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (value) => {
				expect(await cookie.read(await pairFor(value))).to.equal(value);
			}),
			{ examples: [[''], ['.'], ['a.b'], ['%2E'], ['%'], ['%25'], ['a=b; c="d"'], ['["a","b"]'], ['\r\n'], ['😀']] },
		);
	});

	it('is one pair, of characters that every server accepts', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (value) => {
				expect(await pairFor(value)).to.match(/^__Host-cart=[\w!~*'()%.-]*$/);
			}),
		);
	});

	it('is invalid with any character changed, removed or added', async () => {
		const character = fc.oneof(
			fc.constantFrom(...Array.from('aF0.%=~ ,"')),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((other) => other !== ';'),
		);
		await fc.assert(
			fc.asyncProperty(anyText, fc.nat(), character, async (value, position, other) => {
				const pair = await pairFor(value);
				const at = position % pair.length;
				for (const changed of [
					pair.slice(0, at) + other + pair.slice(at + 1),
					pair.slice(0, at) + pair.slice(at + 1),
					pair.slice(0, at) + other + pair.slice(at),
					pair.slice(0, at),
					pair + other,
				])
					if (changed !== pair) expect(await cookie.read(changed), changed).to.equal(undefined);
			}),
		);
	});

	it('is invalid with its signature or its escapes in another case', async () => {
		const pair = await pairFor('a.b');
		expect(pair).to.include('%2E');
		expect(await cookie.read(pair.replace('%2E', '%2e'))).to.equal(undefined);
		expect(await cookie.read(pair.replace(/[^.]*$/, (mac) => mac.toUpperCase()))).to.equal(undefined);
	});

	it('is invalid with another name, prefix or secret', async () => {
		const pair = await pairFor('value');
		for (const other of [
			{ name: 'cart2', secret: SECRET },
			{ name: 'cart', secret: SECRET, path: '/shop' },
			{ name: 'cart', secret: SECRET, secure: false },
			{ name: 'cart', secret: SECRET.replace('a', 'b') },
		]) {
			const reader = signedCookie(other);
			expect(await reader.read(pair)).to.equal(undefined);
			const itsName = pairOf(await reader.write('value')).split('=')[0] ?? '';
			expect(await reader.read(pair.replace(/^[^=]*/, itsName))).to.equal(undefined);
		}
	});

	it('can be read by another server with the same secret', async () => {
		expect(await signedCookie({ name: 'cart', secret: SECRET }).read(await pairFor('value'))).to.equal('value');
	});

	it('is found among others, by its signature', async () => {
		const pair = await pairFor('value');
		const forged = `__Host-cart=evil.${'0'.repeat(64)}`;
		for (const header of [
			`a=b; ${pair}; c`,
			`${forged}; ${pair}`,
			`${pair}; ${forged}`,
			`x__Host-cart=1;${pair}`,
			`__Host-cart=; ${pair};`,
		])
			expect(await cookie.read(header), header).to.equal('value');
		expect(await cookie.read(`${await pairFor('first')}; ${pair}`)).to.equal('first');
	});

	it('is undefined in any other header, without throwing', async () => {
		const mac = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });
		const forged = fc
			.tuple(fc.oneof(anyUnits, fc.constantFrom('%', '%E0%A4', '%zz', '')), mac)
			.map(([value, hex]) => `__Host-cart=${value}.${hex}`);
		await fc.assert(
			fc.asyncProperty(fc.oneof(anyUnits, forged), anyUnits, async (header, more) => {
				expect(await cookie.read(header)).to.equal(undefined);
				expect(await cookie.read(`${more};${header}; ${header}`)).to.equal(undefined);
			}),
		);
		for (const header of [null, '', ';', '=', '__Host-cart', '__Host-cart=', `;${' '.repeat(65_536)}`])
			expect(await cookie.read(header)).to.equal(undefined);
	});
});

describe('Set-Cookie of a signed cookie', () => {
	const attributesOf = async (options: Partial<Parameters<typeof signedCookie>[0]>) => {
		const [pair = '', ...attributes] = (
			await signedCookie({ name: 'cart', secret: SECRET, ...options }).write('v')
		).split('; ');
		return [pair.split('=')[0], ...attributes];
	};

	it('is limited to this host, HTTP and https, and allows navigation from other sites', async () => {
		expect(await attributesOf({})).to.deep.equal(['__Host-cart', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']);
	});

	it('has the given path, and a prefix that allows it', async () => {
		const expected = ['__Secure-cart', 'Path=/shop', 'HttpOnly', 'SameSite=Lax', 'Secure'];
		expect(await attributesOf({ path: '/shop' })).to.deep.equal(expected);
	});

	it('has neither prefix nor Secure when `secure` is false', async () => {
		expect(await attributesOf({ secure: false })).to.deep.equal(['cart', 'Path=/', 'HttpOnly', 'SameSite=Lax']);
	});

	it('has the given maximum age', async () => {
		expect(await attributesOf({ maxAge: 60 })).to.include('Max-Age=60');
	});

	it('deletes the cookie with the same name and path', async () => {
		const gone = await signedCookie({ name: 'cart', secret: SECRET, path: '/shop', maxAge: 60 }).write(undefined);
		expect(gone.split('; ')).to.deep.equal([
			'__Secure-cart=',
			'Path=/shop',
			'Max-Age=0',
			'HttpOnly',
			'SameSite=Lax',
			'Secure',
		]);
		expect(await cookie.read(pairOf(await cookie.write(undefined)))).to.equal(undefined);
	});
});

describe('the secret of a signed cookie', () => {
	const uses: [what: string, use: (cookie: SignedCookie) => Promise<unknown>][] = [
		['read', (cookie) => cookie.read(null)],
		['written', (cookie) => cookie.write('value')],
		['deleted', (cookie) => cookie.write(undefined)],
	];
	for (const [what, use] of uses) {
		it(`must have at least 32 bytes when the cookie is ${what}, and is not repeated in the error`, async () => {
			for (const secret of [undefined, '', 'short secret', 'x'.repeat(31), 'é'.repeat(15)]) {
				const thrown = await use(signedCookie({ name: 'cart', secret })).catch((error: unknown) => error);
				expect(thrown).to.be.instanceOf(RangeError).with.property('message').that.includes('32 bytes');
				expect(thrown)
					.to.have.property('message')
					.that.does.not.include(secret === undefined || secret === '' ? 'undefined' : secret);
			}
			for (const secret of ['x'.repeat(32), 'é'.repeat(16)]) await use(signedCookie({ name: 'cart', secret }));
		});
	}
});
