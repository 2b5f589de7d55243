import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyText } from '../../testing/any-text.js';
import { checkLandingPageUrl, MAX_LANDING_PAGE_LENGTH, punycodeHost } from './landing-page-url.js';

const check = (typed: string) => checkLandingPageUrl(typed, undefined);

describe('landing page URL', () => {
	it('is any absolute http or https URL', () => {
		const anyUrl = fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true });
		fc.assert(fc.property(anyUrl, (url) => check(url) === undefined));
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
			expect(check(typed), typed).to.equal('notAbsolute');
		expect(check('   ')).to.equal('missing');
	});

	it('never throws, whatever is typed', () => {
		fc.assert(fc.property(anyText, (typed) => typeof checkLandingPageUrl(typed, ['a.example']) !== 'object'));
	});

	it('is 2,000 characters at most', () => {
		const longest = `https://shop.example/${'x'.repeat(MAX_LANDING_PAGE_LENGTH)}`.slice(0, MAX_LANDING_PAGE_LENGTH);
		expect(check(longest)).to.be.undefined;
		expect(check(` ${longest} `), 'with space around it').to.be.undefined;
		expect(check(`${longest}x`)).to.equal('tooLong');
	});

	it('contains no invisible characters', () => {
		for (const [what, character] of Object.entries({
			tab: '\t',
			lineBreak: '\n',
			nul: '\0',
			softHyphen: '\u00AD',
			zeroWidthSpace: '\u200B',
			zeroWidthJoiner: '\u200D',
			leftToRight: '\u202A',
			rightToLeft: '\u202E',
			isolate: '\u2066',
			byteOrderMark: '\uFEFF',
			loneSurrogate: '\uD800',
			privateUse: '\uE000',
			tag: '\u{E0041}',
		})) {
			expect(check(`https://shop${character}.example/`), `${what} in the host`).to.equal('invisible');
			expect(check(`https://shop.example/?x=${character}y`), `${what} in the query`).to.equal('invisible');
		}
	});

	it('may contain letters of any script', () => {
		for (const typed of ['https://blåbær.example/køb', 'https://例え.example/支払い?q=✓', 'https://shop.example/😀'])
			expect(check(typed), typed).to.be.undefined;
	});

	it('contains no password', () => {
		expect(check('https://anna:secret@shop.example/')).to.equal('hasCredentials');
	});

	it('contains no token: a pasted payment link is refused', () => {
		const link =
			'https://shop.example/?payment_link_token=eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2ln';
		expect(check(link)).to.equal('hasToken');
		expect(check('https://shop.example/?file=report.final.pdf')).to.be.undefined;
	});

	it('is on an allowed host', () => {
		const hosts = ['shop.example', 'localhost:3000', '*.shops.example'];
		for (const typed of [
			'https://shop.example/cart',
			'https://SHOP.example:8443/cart',
			'http://localhost:3000/',
			'https://danish.shops.example/',
		])
			expect(checkLandingPageUrl(typed, hosts), typed).to.be.undefined;
		for (const typed of [
			'http://localhost:3001/',
			'https://shop.example.evil.example/',
			'https://evil.example/shop.example',
			'https://shops.example/',
		])
			expect(checkLandingPageUrl(typed, hosts), typed).to.equal('host');
	});

	it('is never valid if no host is allowed, which is reported before anything is typed', () => {
		for (const typed of ['', 'shop.example', 'https://shop.example/'])
			expect(checkLandingPageUrl(typed, []), typed).to.equal('noHostAllowed');
	});
});

describe('the host in ASCII', () => {
	it('is returned for a host with other characters', () => {
		expect(punycodeHost(' https://bücher.example:8443/x ')).to.equal('xn--bcher-kva.example');
		expect(punycodeHost('https://shоp.example/'), 'with a Cyrillic o').to.equal('xn--shp-ted.example');
		expect(punycodeHost('https://ｓhop.example/'), 'with a wide s').to.equal('shop.example');
		expect(punycodeHost('https://b%C3%BCcher.example/'), 'percent-encoded').to.equal('xn--bcher-kva.example');
	});

	it('is not returned for anything else', () => {
		for (const typed of [
			'',
			'https://',
			'bücher.example',
			'https://shop.example/bücher?q=ü#ü',
			'https://SHOP.example/',
			'https://xn--bcher-kva.example/',
			'https://ü@shop.example/',
			'javascript:ü',
		])
			expect(punycodeHost(typed), typed).to.be.undefined;
		fc.assert(fc.property(anyText, (typed) => typeof punycodeHost(typed) !== 'object'));
	});
});
