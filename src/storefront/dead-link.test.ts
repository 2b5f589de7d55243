import { expect } from 'chai';
import fc from 'fast-check';
import { reasonOf, reasonText, refusalReason } from './dead-link.js';

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(fc.nat({ max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);

const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const CONTROLS = '\0\b\t\n\v\f\r\u001b\u007f\u0085\u009b';
const LINE_BREAKS = '\n\r\v\f\u0085\u2028\u2029';

describe('the text of a reason', () => {
	it('is the text from the store, including markup', () => {
		for (const text of ['', 'Kurven er udløbet.', 'リンクの有効期限', '<script>alert(1)</script>', '%00 %zz +'])
			expect(reasonText(text)).to.equal(text);
	});

	it('has no control characters, line breaks or characters that change the writing direction', () => {
		for (const odd of [BIDI, CONTROLS, LINE_BREAKS, '\ud800', '\udfff', '\ufeff', '\u{e0001}'].flatMap((odd) =>
			Array.from(odd),
		))
			expect(reasonText(`a${odd}b`), `U+${odd.codePointAt(0)?.toString(16)}`).to.equal('ab');
	});

	it('has at most 200 characters, without lone surrogates', () => {
		expect(reasonText('x'.repeat(65_536))).to.equal('x'.repeat(200));
		expect(reasonText(`${'x'.repeat(199)}😀`)).to.equal('x'.repeat(199));
	});

	it('is clean for any input', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				const text = reasonText(raw);
				expect(text)
					.to.have.length.at.most(200)
					.and.not.match(/[\p{C}\p{Zl}\p{Zp}]/u);
				expect(reasonText(text)).to.equal(text);
				expect(encodeURIComponent(text)).to.be.a('string');
			}),
		);
	});
});

describe('the reason', () => {
	const words: Record<string, string[]> = {
		expired: [
			'expired',
			'Expired',
			'EXPIRED',
			'expired!',
			'LinkExpired',
			'token_expired',
			'The link has expired.',
			'expiry',
		],
		notFound: [
			'notFound',
			'NotFound',
			'not_found',
			'not-found',
			'Not found',
			'NOTFOUND',
			'CartNotFound',
			'cart not found',
		],
		paid: ['Paid', '<b>paid</b>', 'OrderAlreadyPaid', 'already-finalized', 'Order finalised', 'IsFinalized'],
		invalid: ['invalid', 'InvalidToken', 'invalid signature'],
	};
	for (const [reason, texts] of Object.entries(words)) {
		for (const text of texts) it(`is ${reason} for "${text}"`, () => expect(reasonOf(text)).to.equal(reason));
	}

	it('is the first of several matches', () => {
		expect(reasonOf('invalid or expired')).to.equal('expired');
		expect(reasonOf('paid, or not found')).to.equal('notFound');
	});

	it('does not match its opposite', () => {
		for (const word of ['not expired', 'unpaid', 'not paid', 'NotFinalized', 'unexpired', 'found'])
			expect(reasonOf(word), word).to.equal('unknown');
	});

	it('is unknown for every other word', () => {
		for (const word of ['', 'unknown', 'unavailable', 'misconfigured', 'constructor', '__proto__'])
			expect(reasonOf(word), word).to.equal('unknown');
		fc.assert(
			fc.property(anyText, (text) => {
				fc.pre(!/[efip]/i.test(text));
				expect(reasonOf(text)).to.equal('unknown');
			}),
		);
	});
});

describe('the reason for a response', () => {
	it('depends on the status code', () => {
		const known: Record<number, string> = {
			400: 'invalid',
			401: 'misconfigured',
			403: 'misconfigured',
			404: 'notFound',
		};
		for (let status = 0; status < 1000; status += 1)
			expect(refusalReason(status), `${status}`).to.equal(known[status] ?? 'unavailable');
	});
});
