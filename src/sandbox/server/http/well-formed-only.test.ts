import { expect } from 'chai';
import fc from 'fast-check';
import { isWellFormed } from './well-formed-only.js';

describe('the target of a request', () => {
	for (const target of [
		'/',
		'/umbraco/backoffice/app.js?v=1',
		'/shop/cart?payment_link_token=%',
		'/%C3%B8',
		'/a//b',
		'/@fs/a b',
	]) {
		it(`can be ${target}`, () => {
			expect(isWellFormed(target, '127.0.0.1:5173')).to.equal(true);
		});
	}

	for (const target of [
		'',
		'*',
		'//[',
		'//evil.example/',
		'/\\evil.example',
		'http://evil.example/',
		'/umbraco/%',
		'/%ff',
	]) {
		it(`cannot be "${target}"`, () => {
			expect(isWellFormed(target, '127.0.0.1:5173')).to.equal(false);
		});
	}

	it('cannot have an invalid host', () => {
		expect(isWellFormed('/', '127.0.0.1:99999')).to.equal(false);
		expect(isWellFormed('/', '[')).to.equal(false);
	});

	it('can be parsed by the handlers behind it', () => {
		const parts = fc.oneof(
			fc.constantFrom('/', '\\', '%', '%2f', '[', '@', ':', '?', '#', '\0', '\t', '\n', '..'),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 6 }), (some) => {
				const target = `/${some.join('')}`;
				if (!isWellFormed(target, 'sandbox.example')) return;
				const { host, pathname } = new URL(target, 'http://sandbox.example');
				expect(host).to.equal('sandbox.example');
				expect(decodeURIComponent(pathname)).to.be.a('string');
			}),
			{ numRuns: 1_000 },
		);
	});
});
