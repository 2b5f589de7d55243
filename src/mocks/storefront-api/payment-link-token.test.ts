import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CompactSign, EncryptJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { contentOf, emptyContent, storefrontApiClient } from '../testing/storefront-api.js';
import { forge, hmac, unsigned } from '../testing/forge.js';

const tokenSigningSecret = 'a secret of thirty-two bytes, ok';
const utf8 = new TextEncoder();
const secret = utf8.encode(tokenSigningSecret);

/** In seconds; the clock is half a second ahead of this. */
const NOW = 1_800_000_000;
const header = { alg: 'HS256', typ: 'payment-link+jwt' };
const claims = {
	store: seedIds.stores.nordlys,
	cart: seedIds.carts.ordinary,
	iat: NOW - 60,
	exp: NOW + 60,
	jti: 'b1f0e0f4-3c55-4d5f-9d53-8a5c2a1c9f10',
};

const setUp = () => {
	const commerce = createCommerce(undefined, { tokenSigningSecret });
	commerce.clock.now = () => new Date(NOW * 1000 + 500);
	const call = storefrontApiClient(commerce);
	const open = (token: string, headers?: Record<string, string>) =>
		call(`/order/${encodeURIComponent(token)}`, { headers });
	return { commerce, call, open };
};

/** Expects the same response to every token, and the reason `invalid`. */
const rejects = async (tokens: Record<string, string | Promise<string>>, headers?: Record<string, string>) => {
	const { commerce, open } = setUp();
	for (const [what, token] of Object.entries(tokens)) {
		expect(await contentOf(await open(await token, headers)), what).to.deep.equal(emptyContent(400));
		const storeId = headers ? seedIds.stores.sunrise : seedIds.stores.nordlys;
		expect(await commerce.paymentLinks.open(await token, storeId), what).to.deep.equal({ reason: 'invalid' });
	}
};

const opens = async (token: string) => expect(await setUp().open(token)).to.have.property('status', 200);

/** JSON has no undefined. */
const without = (name: keyof typeof claims) => ({ ...claims, [name]: undefined });

const otherSecret = utf8.encode('the secret of somebody else, oh!');

describe('GET /order/{paymentLinkToken}, by the recommendations of RFC 8725', () => {
	let valid: string;
	before(async () => {
		valid = await forge(header, claims, secret);
	});

	it('opens a valid token, from which all others differ in one respect', async () => {
		await opens(valid);
		await opens(await forge(header, { ...claims, nbf: NOW }, secret));
	});

	it('3.1 accepts only its own algorithm, whatever the token says', async () => {
		const { privateKey } = await generateKeyPair('RS256');
		await rejects({
			none: `${unsigned({ ...header, alg: 'none' }, claims)}.`,
			'none in capitals': `${unsigned({ ...header, alg: 'NONE' }, claims)}.`,
			'none, signed': forge({ ...header, alg: 'none' }, claims, secret),
			'no algorithm': forge({ typ: header.typ }, claims, secret),
			HS384: forge({ ...header, alg: 'HS384' }, claims, secret, 'SHA-384'),
			HS512: forge({ ...header, alg: 'HS512' }, claims, secret, 'SHA-512'),
			'HS384 that says HS256': forge(header, claims, secret, 'SHA-384'),
			'HS256 that says HS384': forge({ ...header, alg: 'HS384' }, claims, secret),
			RS256: new CompactSign(utf8.encode(JSON.stringify(claims)))
				.setProtectedHeader({ ...header, alg: 'RS256' })
				.sign(privateKey),
		});
	});

	it('3.2 does not accept a public key as the secret', async () => {
		const { publicKey } = await generateKeyPair('RS256', { extractable: true });
		await rejects({
			PEM: forge(header, claims, utf8.encode(await exportSPKI(publicKey))),
			JWK: forge(header, claims, utf8.encode(JSON.stringify(await exportJWK(publicKey)))),
			'nothing but zeros': forge(header, claims, new Uint8Array(32)),
		});
	});

	it('3.3 checks every bit of the signature', async () => {
		const { commerce } = setUp();
		const [head = '', payload = '', signature = ''] = valid.split('.');
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const last = alphabet.indexOf(signature.slice(-1));
		const dearer = JSON.stringify({ ...claims, cart: seedIds.carts.sixtyLines });
		expect(commerce.carts.get(seedIds.carts.sixtyLines)).to.be.ok;
		await rejects({
			truncated: valid.slice(0, -1),
			extended: `${valid}A`,
			empty: `${head}.${payload}.`,
			'without its dot': `${head}.${payload}`,
			padded: `${valid}=`,
			'with a space': `${valid} `,
			'with a line break': `${valid}\n`,
			'an extra part': `${valid}.${signature}`,
			'of another payload': `${unsigned(header, dearer)}.${signature}`,
			'of another header': `${unsigned({ ...header, x: 1 }, claims)}.${signature}`,
			...Object.fromEntries(
				[1, 2, 3].map((bits) => [`trailing bits ${bits}`, valid.slice(0, -1) + alphabet.charAt(last ^ bits)]),
			),
			...Object.fromEntries(
				[0, 20, 41].map((at) => [
					`bit at ${at}`,
					`${head}.${payload}.${signature.slice(0, at)}${signature[at] === 'A' ? 'B' : 'A'}${signature.slice(at + 1)}`,
				]),
			),
		});
	});

	it('3.4 rejects an encrypted token', async () => {
		const encrypted = await new EncryptJWT(claims)
			.setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: header.typ })
			.encrypt(secret);
		await rejects({ encrypted });
	});

	it('3.5 rejects a secret under 32 bytes at the start', () => {
		expect(() => createCommerce(undefined, { tokenSigningSecret: tokenSigningSecret.slice(1) })).to.throw(
			'TokenSigningSecret',
		);
	});

	it('3.7 reads UTF-8 only', async () => {
		const utf16 = new Uint8Array(Uint16Array.from(JSON.stringify(claims), (char) => char.charCodeAt(0)).buffer);
		await rejects({
			'UTF-16': forge(header, utf16, secret),
			'invalid JSON': forge(header, '{"store":', secret),
			'an array': forge(header, [claims], secret),
			text: forge(header, JSON.stringify('claims'), secret),
		});
	});

	it('3.8 rejects a token of another issuer', async () => {
		await rejects({ 'of another secret': forge(header, claims, otherSecret) });
		await rejects({ 'of another store': valid }, { Store: 'sunrise' });
	});

	it('3.9 rejects a token for another store', async () => {
		await rejects({
			'for another store': forge(header, { ...claims, store: seedIds.stores.sunrise }, secret),
			'for an unknown store': forge(header, { ...claims, store: crypto.randomUUID() }, secret),
			'for a cart of another store': forge(header, { ...claims, cart: seedIds.carts.american }, secret),
		});
	});

	it('3.10 uses neither a key nor the location of a key from the token', async () => {
		const jwk = { kty: 'oct', k: 'dGhlIHNlY3JldCBvZiBzb21lYm9keSBlbHNlLCBvaCE' };
		const url = 'https://attacker.example/keys';
		const tricks: Record<string, object> = {
			jwk: { jwk },
			jku: { jku: url },
			x5u: { x5u: url },
			x5c: { x5c: ['MIIB'] },
			'kid, a path': { kid: '../../../dev/null' },
			'kid, a query': { kid: "' UNION SELECT 'secret" },
		};
		const requested: string[] = [];
		const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name)));
		observer.observe({ type: 'resource' });
		for (const [trick, names] of Object.entries(tricks)) {
			await rejects({
				[trick]: forge({ ...header, ...names }, claims, otherSecret),
				[`${trick}, signed with a trivial key`]: forge({ ...header, ...names }, claims, new Uint8Array(1)),
				[`${trick}, correctly signed`]: forge({ ...header, ...names }, claims, secret),
			});
		}
		requested.push(...observer.takeRecords().map(({ name }) => name));
		observer.disconnect();
		expect(requested.filter((name) => name.startsWith(url))).to.be.empty;
	});

	it('3.11 rejects a token of another type', async () => {
		await rejects({
			'no type': forge({ alg: header.alg }, claims, secret),
			...Object.fromEntries(
				['', 'JWT', 'at+jwt', 'payment-link', 'payment-link+jwt2', 'text/payment-link+jwt', null, 1, [header.typ]].map(
					(typ) => [`type ${JSON.stringify(typ)}`, forge({ ...header, typ }, claims, secret)],
				),
			),
		});
	});

	it('3.11 rejects unknown extensions', async () => {
		const raw = JSON.stringify(claims);
		const unencoded = `${unsigned({ ...header, b64: false, crit: ['b64'] }, '').slice(0, -1)}.${raw}`;
		await rejects({
			crit: forge({ ...header, crit: ['exp'], exp: claims.exp }, claims, secret),
			'empty crit': forge({ ...header, crit: [] }, claims, secret),
			'crit with an unknown name': forge({ ...header, crit: ['role'], role: 'admin' }, claims, secret),
			'b64: false': hmac(unencoded, secret).then((signature) => `${unencoded}.${signature}`),
			'b64: false, but encoded': forge({ ...header, b64: false, crit: ['b64'] }, claims, secret),
			'b64: false without crit': forge({ ...header, b64: false }, claims, secret),
		});
	});

	it('3.12 rejects a token without all of its claims', async () => {
		const names = ['store', 'cart', 'iat', 'exp', 'jti'] as const;
		await rejects({
			...Object.fromEntries(names.map((name) => [`no ${name}`, forge(header, without(name), secret)])),
			'no claims': forge(header, {}, secret),
		});
	});

	it('3.12 rejects a claim of the wrong type', async () => {
		const wrong = {
			store: [null, 1, [claims.store], { id: claims.store }],
			cart: [null, 1, [claims.cart], { toString: 1 }],
			iat: [null, String(claims.iat), true, [claims.iat]],
			exp: [null, String(claims.exp), true, [claims.exp], new Date(claims.exp * 1000).toISOString()],
			jti: [null, 1, [claims.jti]],
			nbf: [null, String(NOW - 60)],
		};
		await rejects(
			Object.fromEntries(
				Object.entries(wrong).flatMap(([name, values]) =>
					values.map((value) => [
						`${name} ${JSON.stringify(value)}`,
						forge(header, { ...claims, [name]: value }, secret),
					]),
				),
			),
		);
	});

	it('3.12 rejects a token before its time', async () => {
		await rejects({ early: forge(header, { ...claims, nbf: NOW + 1 }, secret) });
	});

	it('3.12 rejects a token in the second it expires and later, with the same response', async () => {
		const { commerce, open } = setUp();
		await opens(await forge(header, { ...claims, exp: NOW + 1 }, secret));
		for (const exp of [NOW, NOW - 1, 0, -1]) {
			const token = await forge(header, { ...claims, exp }, secret);
			expect(await contentOf(await open(token)), String(exp)).to.deep.equal(emptyContent(400));
			expect(await commerce.paymentLinks.open(token, claims.store)).to.have.property('reason', 'expired');
		}
	});

	it('does not report that an otherwise invalid token has expired', async () => {
		const expired = { ...claims, exp: NOW - 1 };
		await rejects({
			'of another secret': forge(header, expired, otherSecret),
			'of another type': forge({ ...header, typ: 'JWT' }, expired, secret),
			'for another store': forge(header, { ...expired, store: seedIds.stores.sunrise }, secret),
			'for a cart of another store': forge(header, { ...expired, cart: seedIds.carts.american }, secret),
			'without an id': forge(header, { ...expired, jti: undefined }, secret),
			'with an extra header': forge({ ...header, kid: '1' }, expired, secret),
		});
	});

	it('rejects a thousand mangled tokens, without throwing', async () => {
		const { commerce, open } = setUp();
		const [head = '', payload = '', signature = ''] = valid.split('.');
		const at = fc.nat(valid.length);
		const char = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
		const part = fc.constantFrom(head, payload, signature, '', 'e30', '.');
		const mangled = fc.oneof(
			fc.tuple(at, char).map(([index, text]) => valid.slice(0, index) + text + valid.slice(index + 1)),
			fc.tuple(at, char).map(([index, text]) => valid.slice(0, index) + text + valid.slice(index)),
			fc.tuple(at, at).map(([from, to]) => valid.slice(0, from) + valid.slice(to)),
			fc.array(part, { maxLength: 6 }).map((parts) => parts.join('.')),
			fc.tuple(fc.json(), fc.json(), fc.constantFrom(signature, '')).map(([h, p, s]) => `${unsigned(h, p)}.${s}`),
			fc.string({ unit: 'binary', maxLength: 400 }),
		);
		// The others cannot be a path segment of a URL.
		const token = mangled.filter((text) => text !== valid && !['', '.', '..'].includes(text));
		await fc.assert(
			fc.asyncProperty(token, async (text) => {
				expect(await commerce.paymentLinks.open(text, claims.store)).to.deep.equal({ reason: 'invalid' });
				expect(await contentOf(await open(text))).to.deep.equal(emptyContent(400));
			}),
			{ numRuns: 1000 },
		);
	});
});
