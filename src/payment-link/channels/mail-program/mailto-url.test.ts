import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailtoUrl } from './mailto-url.js';

/** Reads one per RFC 6068: parts end at ?, & and =, and + is not a space. */
function read(url: string) {
	const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
	const field = (name: string) => {
		const [, value = ''] =
			query
				.split('&')
				.map((part) => part.split('='))
				.find(([key]) => key === name) ?? [];
		return decodeURIComponent(value);
	};
	return { to: decodeURIComponent(to), subject: field('subject'), body: field('body') };
}

const text = fc.string({ unit: 'binary' });

describe('a mailto URL', () => {
	it('contains any text unchanged, except for its line endings', () => {
		fc.assert(
			fc.property(text, text, text, (to, subject, body) => {
				const url = mailtoUrl({ to, subject, text: body });
				expect(url).to.match(/^mailto:[\w.~!*'()@%-]*\?subject=[\w.~!*'()%-]*&body=[\w.~!*'()%-]*$/);
				expect(read(url)).to.deep.equal({ to, subject, body: body.replaceAll(/\r\n?|\n/g, '\r\n') });
			}),
		);
	});

	it('encodes spaces and line endings as mail programs expect', () => {
		expect(mailtoUrl({ to: 'a+b@x.dk', subject: 'Din kurv & mere', text: 'Hej\nÅse' })).to.equal(
			'mailto:a%2Bb@x.dk?subject=Din%20kurv%20%26%20mere&body=Hej%0D%0A%C3%85se',
		);
	});

	it('replaces a lone surrogate', () => {
		expect(read(mailtoUrl({ to: '', subject: '\ud800', text: '' })).subject).to.equal('\ufffd');
	});
});
