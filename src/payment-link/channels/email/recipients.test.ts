import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkRecipient } from './recipients.js';

/** Letters, marks, numbers and symbols of every script, without the characters that separate addresses. */
const anyVisible = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
	.map((text) => text.replace(/[\s@<>,;?\p{C}]/gu, ''))
	.filter((text) => text !== '');
const anyAddress = fc
	.tuple(anyVisible, anyVisible)
	.map(([local, domain]) => `${local}@${domain}`)
	.filter((address) => !/^mailto:/i.test(address));

describe('a recipient', () => {
	it('is an address of any script and length', () => {
		fc.assert(fc.property(anyAddress, (address) => checkRecipient(address) === undefined));
		for (const address of [
			'anna@example.com',
			'用户@例え.テスト',
			'कार्ट@उदाहरण.भारत',
			'عربة@مثال.إختبار',
			'ødegård+kurv@bücher.example',
			`${'long'.repeat(60)}@${'a'.repeat(240)}.example`,
		])
			expect(checkRecipient(address), address).to.be.undefined;
	});

	it('may have white space around it, which is easily copied along', () => {
		fc.assert(fc.property(anyAddress, (address) => checkRecipient(` \t${address}\u00a0\n`) === undefined));
	});

	it('contains no invisible characters', () => {
		const invisible = fc.constantFrom(
			'\u200b',
			'\u200d',
			'\u202e',
			'\u2066',
			'\u00ad',
			'\u0000',
			'\u007f',
			'\ud800',
			'\ue000',
		);
		fc.assert(
			fc.property(anyAddress, invisible, fc.nat(), (address, character, place) => {
				const at = place % (address.length + 1);
				expect(checkRecipient(address.slice(0, at) + character + address.slice(at))).to.equal('invisible');
			}),
		);
	});

	it('is not a mailto: link, and has no query', () => {
		for (const text of ['mailto:anna@example.com', 'MAILTO:anna@example.com?cc=bo@example.com'])
			expect(checkRecipient(text), text).to.equal('mailto');
		expect(checkRecipient('anna@example.com?bcc=bo@example.com')).to.equal('query');
		expect(checkRecipient('mailto@example.com')).to.be.undefined;
	});

	it('is exactly one address', () => {
		for (const text of ['jens', 'a@b, c@d', 'Anna <anna@example.com>', 'a@b;c@d', 'anna@', '@example.com', 'a@b@c'])
			expect(checkRecipient(text), text).to.equal('notAnAddress');
		for (const text of ['', '  ']) expect(checkRecipient(text)).to.equal('missing');
	});

	it('may be left out if there are default recipients', () => {
		expect(checkRecipient(' ', ['shop@example.com'])).to.be.undefined;
		expect(checkRecipient('jens', ['shop@example.com'])).to.equal('notAnAddress');
	});

	it('is checked without an exception, whatever is typed', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkRecipient(text) !== 'object'));
	});
});
