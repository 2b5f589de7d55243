import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkLandingPageUrl } from './landing-page-url.js';

describe('landing page URL', () => {
	it('is any absolute http or https URL', () => {
		const anyUrl = fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true });
		fc.assert(fc.property(anyUrl, (url) => checkLandingPageUrl(url, []) === undefined));
	});

	it('is not another scheme, a relative address or a typing mistake', () => {
		for (const typed of [
			'javascript:alert(1)',
			'data:text/html,x',
			'ftp://a.example',
			'/cart',
			'shop.example',
			'//a.example',
			'https:/a.example',
			'https:a.example',
			'https://',
			'http:///x',
			'https://a b.example',
			'https://a.example/my page',
			'https://a.example\\cart',
		])
			expect(checkLandingPageUrl(typed, []), typed).to.equal('notAbsolute');
		expect(checkLandingPageUrl('   ', [])).to.equal('missing');
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				(typed) => typeof checkLandingPageUrl(typed, ['a.example']) !== 'object',
			),
		);
	});

	it('holds no password', () => {
		expect(checkLandingPageUrl('https://anna:secret@shop.example/', [])).to.equal('hasCredentials');
	});

	it('holds no token: a pasted payment link is refused', () => {
		const link =
			'https://shop.example/?payment_link_token=eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2ln';
		expect(checkLandingPageUrl(link, [])).to.equal('hasToken');
		expect(checkLandingPageUrl('https://shop.example/?file=report.final.pdf', [])).to.be.undefined;
	});

	it('keeps to the allowed hosts', () => {
		const hosts = ['shop.example', 'localhost:3000'];
		expect(checkLandingPageUrl('https://shop.example/cart', hosts)).to.be.undefined;
		expect(checkLandingPageUrl('https://SHOP.example:8443/cart', hosts)).to.be.undefined;
		expect(checkLandingPageUrl('http://localhost:3000/', hosts)).to.be.undefined;
		expect(checkLandingPageUrl('http://localhost:3001/', hosts)).to.equal('host');
		expect(checkLandingPageUrl('https://shop.example.evil.example/', hosts)).to.equal('host');
		expect(checkLandingPageUrl('https://evil.example/shop.example', hosts)).to.equal('host');
	});
});
