import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EMAIL_PLACEHOLDERS, renderEmailBody, unknownPlaceholders } from './email-body.js';

describe('the body of an e-mail', () => {
	it('has values in place of their placeholders', () => {
		const body = 'Hej {{customer.firstName}} {{ customer.lastName }}, {{store.name}}';
		const values = { 'customer.firstName': 'Åse', 'customer.lastName': 'Ærø', 'store.name': 'Nordlys Outdoor' };

		expect(renderEmailBody(body, values)).to.equal('Hej Åse Ærø, Nordlys Outdoor');
	});

	it('lists the lines of the cart', () => {
		const lines = [
			{ name: 'Mug', quantity: 'two', total: 'free' },
			{ name: 'Tent', quantity: 'one' },
		];

		expect(renderEmailBody('Yours:{{cart.lines}}Bye', { 'cart.lines': lines })).to.equal(
			'Yours:\n\n- two × Mug, free\n- one × Tent\n\nBye',
		);
	});

	it('isolates a name that is written from right to left', () => {
		const lines = [{ name: 'خيمة', quantity: 'two', total: 'free' }];

		expect(renderEmailBody('{{cart.lines}}', { 'cart.lines': lines }).trim()).to.equal(
			'- two × &#8296;خيمة&#8297;, free',
		);
	});

	it('is empty where a value is unknown', () => {
		const body = EMAIL_PLACEHOLDERS.map((name) => `{{${name}}}`).join('');

		expect(renderEmailBody(body, {}).trim()).to.equal('');
	});

	it('keeps unknown placeholders, and reports them', () => {
		const body = '{{cart.nubmer}} {{ }} {cart.number} {{__proto__}} {{cart.nubmer}} {{cart.number}}';

		expect(renderEmailBody(body, { 'cart.number': 'one' })).to.equal(
			'{{cart.nubmer}} {{ }} {cart.number} {{__proto__}} {{cart.nubmer}} one',
		);
		expect(unknownPlaceholders(body)).to.deep.equal(['cart.nubmer', '', '__proto__']);
	});

	it('does not look for placeholders in values', () => {
		expect(renderEmailBody('{{store.name}}', { 'store.name': '{{customer.email}}', 'customer.email': 'x' })).to.match(
			/^(&#\d+;)+customer/,
		);
	});

	for (const url of ['javascript:alert(1)', 'data:text/html,x', '//shop.example', 'shop.example', '']) {
		it(`leaves out a link that is "${url}"`, () => {
			expect(renderEmailBody('{{paymentLink.url}}', { 'paymentLink.url': url })).to.equal('');
		});
	}

	it('renders any value as letters, spaces and character references on one line', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (value) => {
				const written = renderEmailBody('{{customer.firstName}}', { 'customer.firstName': value });
				expect(written).to.match(/^(?:[\p{L}\p{M}]| (?! )|&#\d+;)*$/u);
				expect(written.trim()).to.equal(written);
			}),
		);
	});

	it('keeps every character of a value on one line', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (value) => {
				const expected = value.replace(/ +/g, ' ').trim();
				const written = renderEmailBody('{{store.name}}', { 'store.name': value });
				const read = written.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
				expect(read).to.equal(expected);
			}),
		);
	});
});
