import { expect } from 'chai';
import { openPaymentLink } from './open-payment-link.js';
import { ORDER, orderAnswer, storeThat, TOKEN } from './testing/store.js';

/** Encoded as in an address. */
const HOSTILE: Record<string, string> = {
	'a script': '<script>alert(1)</script>',
	'a script, encoded': '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
	'a script in an attribute': '%22%20onload%3D%22alert(1)',
	'bidi controls': '%E2%80%AEdekcah%E2%81%A6%D8%9C',
	'64 kB': 'x'.repeat(65_536),
	'64 kB of dots': '.'.repeat(65_536),
	'64 kB of a token': `a.b.${'c'.repeat(65_536)}`,
	'a bare percent': '%',
	'an invalid percent': '%zz',
	'a null': '%00',
	'a line break with a header': 'x%0D%0ASet-Cookie:%20a=b',
	'a line separator': 'a%E2%80%A8b%E2%80%A9c',
	'a parent path': '../../management/api/v1/carts',
	'a parent path, encoded': '%2e%2e%2f%2e%2e%2f',
	'a parent path, encoded twice': '%252e%252e%252f',
	'an overlong slash': '%c0%af%e0%80%af',
	'half a character': '%F0%9F%98',
	'half a pair': '%ED%A0%80',
	'a plus': '+',
	'a token with a plus': `+${TOKEN}`,
	'a token and a query': `${TOKEN}%3Fa=b`,
	'a token and a fragment': `${TOKEN}%23a`,
	'a token and a path': `${TOKEN}/payments`,
	'a token and a null': `${TOKEN}%00`,
	'full-width dots': 'a%EF%BC%8Eb%EF%BC%8Ec',
	'an empty value': '',
	'another host': '//evil.example',
};

const land = async (query: string) => {
	const { requests, options } = storeThat(() => orderAnswer());
	const landing = await openPaymentLink(new Request(`https://shop.example/cart?a=1&${query}&b=2`), options);
	return { landing, requests };
};

describe('a hostile token', () => {
	for (const [what, value] of Object.entries(HOSTILE)) {
		it(`is invalid, without a request: ${what}`, async () => {
			const queries = [`payment_link_token=${value}`, `payment_link_token=${value}&payment_link_token=${TOKEN}`];
			for (const query of queries) {
				const { landing, requests } = await land(query);
				expect(landing).to.include({ kind: 'dead', reason: 'invalid', text: '' });
				expect(requests).to.be.empty;
				const { redirect = expect.fail() } = landing as Extract<typeof landing, { kind: 'dead' }>;
				expect(Object.fromEntries(redirect.headers)).to.deep.equal({
					location: '/cart?a=1&b=2&payment_link_error=invalid',
					'cache-control': 'no-store',
					'referrer-policy': 'no-referrer',
				});
			}
		});
	}
});

describe('a hostile error', () => {
	for (const [what, value] of Object.entries(HOSTILE)) {
		it(`is unknown, with a short text on one line: ${what}`, async () => {
			for (const query of [`payment_link_error=${value}`, `payment_link_error=${value}&payment_link_error=expired`]) {
				const { landing, requests } = await land(query);
				expect(landing).to.include({ kind: 'dead', reason: 'unknown' }).and.not.have.property('redirect');
				expect(requests).to.be.empty;
				const { text } = landing as Extract<typeof landing, { kind: 'dead' }>;
				expect(text)
					.to.have.length.at.most(200)
					.and.not.match(/[\p{C}\p{Zl}\p{Zp}]/u);
			}
		});

		it(`does not keep a cart from being opened: ${what}`, async () => {
			const { landing } = await land(`payment_link_error=${value}&payment_link_token=${TOKEN}`);
			expect(landing).to.have.nested.property('cart.id', ORDER.id);
			expect(landing).to.have.property('redirect').that.has.property('status', 303);
		});
	}

	it('keeps the characters that can be shown', async () => {
		const { landing } = await land('payment_link_error=%3Cb%3Eudl%C3%B8bet%3C/b%3E+%E2%80%AE!');
		expect(landing).to.have.property('text', '<b>udløbet</b> !');
	});
});
