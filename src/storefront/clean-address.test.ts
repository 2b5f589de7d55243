import { expect } from 'chai';
import fc from 'fast-check';
import { cleanAddress } from './clean-address.js';

const NAMES = ['token', 'odd name'];
const cleaned = (address: string) => cleanAddress(new URL(address, 'https://shop.example'), NAMES);

const textOf = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units) });
const arbitraryPath = textOf(
	'/',
	'/',
	'\\',
	'.',
	'%2e',
	'%2F',
	'%5c',
	'@',
	':',
	';',
	'evil.example',
	'a',
	' ',
	'é',
	'😀',
);
const arbitraryParts = fc.array(
	fc.oneof(
		textOf('a', 'Z', '0', '=', '+', '%', '%20', '%zz', '%00', '?', '/', '\\', "'", '"', '<', '[', '|', 'é', '😀'),
		fc.constantFrom('', 'tokens=1', 'xtoken=1', 'TOKEN=1', 'a=token', '%token=1', '?token=1', 'token%00=1', ' token='),
	),
);
const arbitraryOwnParts = fc.array(
	fc.constantFrom('token', 'token=', 'token=x', 'token=a=b', '%74oken=x', 'odd+name=x', 'odd%20name=%zz', 'odd name'),
	{ minLength: 1 },
);

describe('a cleaned address', () => {
	it('preserves every other byte of path and query', () => {
		fc.assert(
			fc.property(arbitraryPath, arbitraryParts, arbitraryOwnParts, fc.gen(), (path, parts, own, gen) => {
				const mixed = [...parts];
				for (const part of own) mixed.splice(gen(fc.nat, { max: mixed.length }), 0, part);
				const address = new URL(`https://shop.example/${path}?${mixed.join('&')}#`);
				const expected = new URL(`https://shop.example/${path}?${parts.join('&')}#`);
				const result = new URL(cleanAddress(address, NAMES), 'https://customer.example/elsewhere?x#y');
				expect(result.href).to.equal(`https://customer.example${expected.pathname}${expected.search}`);
			}),
		);
	});

	it('loses its question mark with the last parameter, and is unchanged without a token', () => {
		expect(cleaned('/cart?token=x')).to.equal('/cart');
		expect(cleaned('/cart?token=x&token=y')).to.equal('/cart');
		expect(cleaned('/cart')).to.equal('/cart');
		expect(cleaned('/cart?b=%C3%A6&a=+%2B')).to.equal('/cart?b=%C3%A6&a=+%2B');
	});

	for (const path of [
		'//evil.example/a',
		'///evil.example',
		'/\\evil.example',
		'/.//evil.example',
		'/a/..//evil.example',
	]) {
		it(`never names another host: ${path}`, () => {
			const address = new URL(`https://shop.example${path}?token=x`);
			const result = new URL(cleanAddress(address, NAMES), 'https://customer.example');
			expect(result.host).to.equal('customer.example');
			expect(result.pathname).to.equal(address.pathname);
		});
	}
});
