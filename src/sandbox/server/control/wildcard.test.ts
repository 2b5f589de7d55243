import { expect } from 'chai';
import fc from 'fast-check';
import { matchesWildcard } from './wildcard.js';

/** What the wildcard means, said by a regular expression: right, and for many asterisks far too slow. */
const byRegularExpression = (pattern: string, text: string): boolean => {
	const literals = pattern.split('*').map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${literals.join('.*')}$`, 'i').test(text);
};

/** Few characters, so that much matches; a dot and brackets, which mean something in a regular expression. */
const paths = (...characters: string[]) =>
	fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', '[', ...characters), maxLength: 8 });

describe('a wildcard', () => {
	it('means what it says, whatever the pattern and the path', () => {
		fc.assert(
			fc.property(paths('*', '*'), paths(), (pattern, path) => {
				expect(matchesWildcard(pattern, path)).to.equal(byRegularExpression(pattern, path));
			}),
			{ numRuns: 5_000 },
		);
	});

	it('is quick for forty asterisks and a path that almost fits', () => {
		expect(matchesWildcard(`${'*a'.repeat(40)}!`, 'a'.repeat(10_000))).to.equal(false);
		expect(matchesWildcard(`${'*'.repeat(40)}!`, 'a'.repeat(10_000))).to.equal(false);
	});
});
