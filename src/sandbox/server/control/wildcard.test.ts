import { expect } from 'chai';
import fc from 'fast-check';
import { matchesWildcard } from './wildcard.js';

/** The same as a regular expression, which is far too slow for many asterisks. */
const byRegularExpression = (pattern: string, text: string): boolean => {
	const literals = pattern.split('*').map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${literals.join('.*')}$`, 'i').test(text);
};

/** Of few characters, so that many match, with some that are special in regular expressions. */
const paths = (...characters: string[]) =>
	fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', '[', ...characters), maxLength: 8 });

describe('a wildcard', () => {
	it('matches any number of characters', () => {
		fc.assert(
			fc.property(paths('*', '*'), paths(), (pattern, path) => {
				expect(matchesWildcard(pattern, path)).to.equal(byRegularExpression(pattern, path));
			}),
			{ numRuns: 5_000 },
		);
	});

	it('is fast for forty asterisks and a path that almost matches', () => {
		expect(matchesWildcard(`${'*a'.repeat(40)}!`, 'a'.repeat(10_000))).to.equal(false);
		expect(matchesWildcard(`${'*'.repeat(40)}!`, 'a'.repeat(10_000))).to.equal(false);
	});
});
