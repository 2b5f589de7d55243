import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkRecipient } from './recipients.js';

/** Of every script: letters, marks, numbers, symbols; without what parts addresses from each other. */
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

	it('may have white space around it, as it comes along when it is copied', () => {
		fc.assert(fc.property(anyAddress, (address) => checkRecipient(` \t${address}\u00a0\n`) === undefined));
	});

	it('holds nothing that cannot be seen', () => {
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

	it('is no mailto: link, and has no question mark with what may follow it', () => {
		for (const text of ['mailto:anna@example.com', 'MAILTO:anna@example.com?cc=bo@example.com'])
			expect(checkRecipient(text), text).to.equal('mailto');
		expect(checkRecipient('anna@example.com?bcc=bo@example.com')).to.equal('query');
		expect(checkRecipient('mailto@example.com')).to.be.undefined;
	});

	it('is one address, and not none', () => {
		for (const text of ['jens', 'a@b, c@d', 'Anna <anna@example.com>', 'a@b;c@d', 'anna@', '@example.com', 'a@b@c'])
			expect(checkRecipient(text), text).to.equal('notAnAddress');
		for (const text of ['', '  ']) expect(checkRecipient(text)).to.equal('missing');
	});

	it('may be left out where the mail goes to somebody otherwise', () => {
		expect(checkRecipient(' ', ['shop@example.com'])).to.be.undefined;
		expect(checkRecipient('jens', ['shop@example.com'])).to.equal('notAnAddress');
	});

	it('is found wanting without an exception, whatever is typed', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkRecipient(text) !== 'object'));
	});
});
