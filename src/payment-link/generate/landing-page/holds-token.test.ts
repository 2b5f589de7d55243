import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyText } from '../../testing/any-text.js';
import { holdsToken } from './holds-token.js';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2ln';

const base64Url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Tokens as any library may write them, with or without white space in their JSON. */
const anyToken = fc
	.tuple(
		fc.constantFrom('HS256', 'RS512', 'ES256', 'none'),
		fc.constantFrom(undefined, 1, '\t'),
		fc.record({ jti: fc.uuid(), exp: fc.integer({ min: 0 }) }),
		fc.stringMatching(/^[\w-]{1,90}$/),
	)
	.map(([alg, space, payload, signature]) =>
		[
			base64Url(JSON.stringify({ alg, typ: 'JWT' }, undefined, space)),
			base64Url(JSON.stringify(payload)),
			signature,
		].join('.'),
	);

/** Percent-encodes every character, which `encodeURIComponent` would leave as it is. */
const encode = (text: string) =>
	text.replace(/[^]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

const encoded = (text: string, times: number): string => (times === 0 ? text : encoded(encode(text), times - 1));

/** Where a token may be. */
const places: Array<(token: string) => string> = [
	(token) => `https://shop.example/?payment_link_token=${token}`,
	(token) => `https://shop.example/?t=${token}&x=1`,
	(token) => `https://shop.example/?state=cart_${token}`,
	(token) => `https://shop.example/pay/${token}`,
	(token) => `https://shop.example/pay/${token}/done.html`,
	(token) => `https://shop.example/pay;t=${token}?x=1`,
	(token) => `https://shop.example/#${token}`,
	(token) => `https://shop.example/#/pay?t=${token}`,
	(token) => `https://shop.example/login?next=/pay?t=${token}`,
];

/** File names with dots and long parts, versions, ids and checksums. */
const anyOrdinarySegment = fc.oneof(
	fc.uuid(),
	fc.stringMatching(/^v?\d{1,3}\.\d{1,3}\.\d{1,3}$/),
	fc.array(fc.stringMatching(/^[\w-]{10,40}$/), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
	fc.array(fc.stringMatching(/^e[yw][\w-]{10,40}$/), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.')),
	fc.stringMatching(/^[\da-f]{40}$/),
);

describe('a token in a URL', () => {
	it('is found wherever it is, percent-encoded up to three times', () => {
		fc.assert(
			fc.property(anyToken, fc.constantFrom(...places), fc.integer({ min: 0, max: 3 }), (token, place, times) =>
				holdsToken(place(encoded(token, times))),
			),
		);
	});

	it('is found in a URL within a URL within a URL', () => {
		let url = `https://shop.example/?payment_link_token=${TOKEN}`;
		for (let level = 0; level < 3; level++) {
			url = `https://sign-in.example/?returnUrl=${encodeURIComponent(url)}`;
			expect(holdsToken(url), url).to.be.true;
		}
	});

	it("is found by its parameter's name, whatever the value", () => {
		for (const url of [
			'https://shop.example/?payment_link_token=',
			'https://shop.example/?payment_link_token',
			'https://shop.example/?x=1&Payment_Link_Token=abc',
			'https://shop.example/?x=1&payment_link_token#top',
			'https://shop.example/?payment%5Flink%5Ftoken=abc',
			'https://shop.example/#payment_link_token=abc',
			'https://shop.example/#/pay?payment_link_token=abc',
			'https://shop.example/?next=https%3A%2F%2Fshop.example%2F%3Fpayment_link_token%3Dabc',
			'https://shop.example/?query=payment_link_token%3Dabc',
		])
			expect(holdsToken(url), url).to.be.true;
	});

	it('is not found in ordinary URLs', () => {
		for (const url of [
			'https://shop.example/',
			'https://shop.example/assets/main-bundle.min-version.css-file',
			'https://shop.example/?file=report.final.pdf',
			'https://shop.example/?v=18.2.0-preview.3',
			'https://shop.example/cart/7c2f7f0e-6f2b-4f0e-9d0a-0b9f3c1a2d4e',
			'https://a-very-long-label.another-long-label.nordlys-shop.example/pay',
			'https://shop.example/eyewear.collection-2026.overview-page',
			'https://shop.example/docs/payment_link_token',
			'https://shop.example/docs?topic=payment_link_token',
			'https://shop.example/?my_payment_link_token=1',
			'https://shop.example/?payment_link_tokens=1',
			'https://shop.example/?discount=100%&x=%zz',
		])
			expect(holdsToken(url), url).to.be.false;
	});

	it('is not found in names with dots, versions and ids, wherever they are', () => {
		fc.assert(
			fc.property(
				anyOrdinarySegment,
				fc.constantFrom(...places.slice(1)),
				fc.integer({ min: 0, max: 3 }),
				(segment, place, times) => !holdsToken(place(encoded(segment, times))),
			),
		);
	});

	it('is searched for without an exception, whatever the URL', () => {
		fc.assert(fc.property(anyText, (text) => typeof holdsToken(`https://a.example/?${text}`) === 'boolean'));
	});
});
