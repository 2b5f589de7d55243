import { expect } from '@open-wc/testing';
import { canonicalCulture } from './culture.js';

describe('a culture', () => {
	it('is written as .NET and the contract write it', () => {
		expect(canonicalCulture('en-us')).to.equal('en-US');
		expect(canonicalCulture('da')).to.equal('da');
		expect(canonicalCulture('zh-hans-cn')).to.equal('zh-Hans-CN');
	});

	it('is undefined for anything but a language tag', () => {
		for (const text of ['', 'not_a language', 'da-DK,en;q=0.8', '*', 'x'])
			expect(canonicalCulture(text), text).to.be.undefined;
	});
});
