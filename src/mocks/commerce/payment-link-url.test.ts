import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isWebAddress, withQueryParameter } from './payment-link-url.js';

const NAME = 'payment_link_token';
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.e30.a-b_c';

/** URLs as people paste them, with unusual queries that a query parser would serialise differently. */
const pasted = fc
	.tuple(
		fc.webUrl(),
		fc.option(fc.string({ unit: fc.constantFrom('a', '=', '&', '+', '%', '%20', '%zz', '/', '?', 'æ', '🎁', ';') })),
		fc.option(fc.string({ unit: fc.constantFrom('a', '#', '?', '&', '=', '/', '%20', 'ø') })),
	)
	.map(
		([address, query, fragment]) =>
			`${address}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`,
	);

const anyAddress = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), pasted);

describe('withQueryParameter', () => {
	it('changes nothing but the one parameter, before the fragment', () => {
		fc.assert(
			fc.property(anyAddress, (url) => {
				const [beforeFragment = ''] = url.split('#', 1);
				const fragment = url.slice(beforeFragment.length);
				const linked = withQueryParameter(url, NAME, TOKEN);
				expect(linked.startsWith(beforeFragment)).to.be.true;
				expect(linked.endsWith(fragment)).to.be.true;
				const added = linked.slice(beforeFragment.length, linked.length - fragment.length);
				expect(added).to.match(new RegExp(`^[?&]?${NAME}=${TOKEN}$`));
			}),
		);
	});

	it('adds one parameter to the existing ones', () => {
		fc.assert(
			fc.property(anyAddress, (url) => {
				const before = new URL(url);
				const after = new URL(withQueryParameter(url, NAME, TOKEN));
				expect([...after.searchParams]).to.deep.equal([...before.searchParams, [NAME, TOKEN]]);
				expect(after.origin + after.pathname + after.hash).to.equal(before.origin + before.pathname + before.hash);
			}),
		);
	});

	it('accepts any parameter name and value', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.string(), (name, value) => {
				const after = new URL(withQueryParameter('https://shop.example/#top', name, value));
				expect([...after.searchParams]).to.deep.equal([[name, value]]);
			}),
		);
	});

	const replaced: [url: string, linked: string][] = [
		[`https://s.example/?${NAME}=old`, `https://s.example/?${NAME}=${TOKEN}`],
		[`https://s.example/?a=1&${NAME}=old&b=%2f&${NAME}#x`, `https://s.example/?a=1&b=%2f&${NAME}=${TOKEN}#x`],
		['https://s.example/?payment%5Flink%5ftoken=old', `https://s.example/?${NAME}=${TOKEN}`],
		[`https://s.example/#${NAME}=kept`, `https://s.example/?${NAME}=${TOKEN}#${NAME}=kept`],
	];
	for (const [url, linked] of replaced) {
		it(`leaves one parameter with this name in ${url}`, () => {
			expect(withQueryParameter(url, NAME, TOKEN)).to.equal(linked);
		});
	}
});

describe('isWebAddress', () => {
	it('accepts any absolute http or https URL', () => {
		fc.assert(fc.property(anyAddress, isWebAddress));
		expect(isWebAddress('HTTPS://bücher.example:8443')).to.be.true;
	});

	const refused = [
		'',
		'/cart',
		'//shop.example',
		'shop.example',
		'ftp://shop.example',
		'javascript://shop.example/%0aalert(1)',
	];
	const repaired = ['https:shop.example', 'https:/shop.example', 'https:\\\\shop.example', 'https://shop.example/a\nb'];
	const broken = ['https://', 'https://?a', 'https://shop example/', 'https://shop.example:99999/', 'https://[::1/'];
	for (const url of [...refused, ...repaired, ...broken]) {
		it(`rejects ${JSON.stringify(url)}`, () => {
			expect(isWebAddress(url)).to.be.false;
		});
	}
});
