import { expect } from 'chai';
import fc from 'fast-check';
import { guidForms } from './testing/guid-forms.js';
import { TOKEN } from './testing/store.js';
import { isToken, seemsExpired } from './token.js';

const base64url = (text: string) =>
	btoa(String.fromCharCode(...new TextEncoder().encode(text)))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

const tokenOf = (payload: string) => `e30.${base64url(payload)}.c2ln`;

describe('a string that may be a token', () => {
	it('has three parts in base64url', () => {
		for (const text of [TOKEN, 'a.b.c', '-._.-', 'e30.e30.A-_9']) expect(isToken(text), text).to.be.true;
		for (const text of ['', 'a', 'a.b', 'a.b.', '.b.c', 'a..c', 'a.b.c.d', '..', '...', ' a.b.c', 'a.b.c\n', 'a.b.c='])
			expect(isToken(text), text).to.be.false;
		for (const odd of '/\\?#%&=+:;,@!~*\'"()[]{}<>|^`$ \t\r\n\0\u00e9\u0130\uff0e\u202e')
			expect(isToken(`a.b${odd}.c`), odd).to.be.false;
	});

	it('has at most 4096 characters', () => {
		expect(isToken(`a.b.${'c'.repeat(4092)}`)).to.be.true;
		expect(isToken(`a.b.${'c'.repeat(4093)}`)).to.be.false;
	});

	it('is never a GUID, in any form that .NET reads', () => {
		fc.assert(
			fc.property(fc.uuid(), (guid) => {
				for (const form of guidForms(guid)) expect(isToken(form), form).to.be.false;
			}),
		);
	});

	it('is never a GUID or more than a segment, even for a site with its own form of tokens', () => {
		const checked: string[] = [];
		const anything = (text: string) => checked.push(text) > 0;
		fc.assert(
			fc.property(fc.uuid(), (guid) => {
				for (const form of guidForms(guid)) expect(isToken(form, anything), form).to.be.false;
			}),
		);
		for (const text of [
			'',
			'.',
			'..',
			'a/b',
			'a\\b',
			'a%2e',
			'a?b',
			'a#b',
			'a b',
			'a\n',
			'é',
			'\u017f',
			'\u212a',
			'a'.repeat(4097),
		])
			expect(isToken(text, anything), text).to.be.false;
		expect(checked).to.be.empty;
	});

	it('has the form that the site defines, if it is safe to send', () => {
		for (const text of ['a', '...', '-', 'pay~1=', 'ca27', 'f'.repeat(31), 'f'.repeat(37), `${'f'.repeat(35)}g`]) {
			expect(
				isToken(text, () => true),
				text,
			).to.be.true;
			expect(
				isToken(text, () => false),
				text,
			).to.be.false;
		}
		fc.assert(
			fc.property(fc.stringMatching(/^[\w.~=-]{3,}$/), (text) => {
				expect(new URL(text, 'https://store.example/order/').pathname).to.equal(`/order/${text}`);
			}),
		);
	});

	it('is one segment that no URL parser changes', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/), (text) => {
				expect(isToken(text)).to.be.true;
				expect(new URL(text, 'https://store.example/order/').pathname).to.equal(`/order/${text}`);
			}),
			{ examples: [[TOKEN], ['-.-.-'], ['__proto__._._']] },
		);
	});
});

describe('a token that seems expired', () => {
	const now = Date.UTC(2026, 10, 24);

	it('has an `exp` in seconds that is not in the future', () => {
		expect(seemsExpired(tokenOf(JSON.stringify({ exp: now / 1000 + 1 })), now)).to.be.false;
		expect(seemsExpired(tokenOf(JSON.stringify({ exp: now / 1000 })), now)).to.be.true;
		expect(seemsExpired(tokenOf(JSON.stringify({ exp: 0 })), now)).to.be.true;
	});

	it('may contain any script, and end with any number of bytes', () => {
		for (const name of ['', '?', '>>', 'ÿþ~', 'Æ 😀', 'カート'])
			expect(seemsExpired(tokenOf(JSON.stringify({ name, exp: 1 })), now), name).to.be.true;
	});

	it('is not a token without a valid `exp`', () => {
		for (const payload of ['{}', '{"exp":null}', '{"exp":"1"}', '{"exp":{}}', 'null', '1', '[]', '{"exp":', ''])
			expect(seemsExpired(tokenOf(payload), now), payload).to.be.false;
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !seemsExpired(text, now)));
	});
});
