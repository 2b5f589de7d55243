import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyText } from '../../testing/any-text.js';
import { isAllowedHost, readAllowedHost } from './allowed-hosts.js';

/** @returns {boolean} whether a list of entries allows a URL */
const allows = (entries: Array<string>, url: string) =>
	isAllowedHost(
		new URL(url),
		entries.flatMap((entry) => readAllowedHost(entry) ?? []),
	);

describe('an allowed host', () => {
	it('is normalised like a URL in a browser, whatever its case and script', () => {
		expect(readAllowedHost('shop.example')).to.equal('shop.example');
		expect(readAllowedHost(' Shop.Example ')).to.equal('shop.example');
		expect(readAllowedHost('LOCALHOST:3000')).to.equal('localhost:3000');
		expect(readAllowedHost('shop.example:0443')).to.equal('shop.example:443');
		expect(readAllowedHost('blåbær.example')).to.equal('xn--blbr-roah.example');
		expect(readAllowedHost('*.Blåbær.example')).to.equal('*.xn--blbr-roah.example');
		expect(readAllowedHost('127.0.0.1:5173')).to.equal('127.0.0.1:5173');
		expect(readAllowedHost('[::1]:5173')).to.equal('[::1]:5173');
	});

	it('is not read from anything but a host', () => {
		for (const entry of [
			'',
			' ',
			'https://shop.example',
			'shop.example/',
			'shop.example/pay',
			'shop.example?x',
			'anna@shop.example',
			'shop.example:99999',
			'shop.example:https',
			'shop example',
			'shop%2eexample',
			'256.1.1.1',
			'[::1',
			'*',
			'*.',
			'*shop.example',
			'*.*.example',
			'shop.*',
			'*.example',
			'＊.example',
			'*.127.0.0.1',
			'*.[::1]',
			42,
			null,
			undefined,
			{},
			['shop.example'],
		])
			expect(readAllowedHost(entry), JSON.stringify(entry)).to.be.undefined;
	});

	it('allows all ports, unless it has one', () => {
		for (const url of ['http://shop.example/', 'https://SHOP.example/pay', 'https://shop.example:8443/'])
			expect(allows(['shop.example'], url), url).to.be.true;
		expect(allows(['localhost:3000'], 'http://localhost:3000/')).to.be.true;
		expect(allows(['localhost:3000'], 'http://localhost:3001/')).to.be.false;
		expect(allows(['shop.example:443'], 'https://shop.example/')).to.be.true;
		expect(allows(['shop.example:443'], 'http://shop.example/')).to.be.false;
	});

	it('with a wildcard allows one level below, and nothing else', () => {
		expect(allows(['*.shop.example'], 'https://a.shop.example/')).to.be.true;
		expect(allows(['*.shop.example:8443'], 'https://a.shop.example:8443/')).to.be.true;
		for (const url of [
			'https://shop.example/',
			'https://a.b.shop.example/',
			'https://ashop.example/',
			'https://a.shop.example.evil.example/',
			'https://a.evil-shop.example/',
		])
			expect(allows(['*.shop.example'], url), url).to.be.false;
		expect(allows(['*.shop.example:8443'], 'https://a.shop.example/')).to.be.false;
	});

	it('allows its own host, and no other', () => {
		fc.assert(
			fc.property(fc.domain(), fc.domain(), (allowed, other) => {
				expect(allows([allowed], `https://${allowed}/`)).to.be.true;
				expect(allows([allowed], `https://${other}/`)).to.equal(other.toLowerCase() === allowed.toLowerCase());
				expect(allows([`*.${allowed}`], `https://${allowed}/`)).to.be.false;
				expect(allows([`*.${allowed}`], `https://www.${allowed}/`)).to.be.true;
			}),
		);
	});

	it('does not change when it is read again', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.domain(), fc.ipV4(), fc.ipV6()), (entry) => {
				const host = readAllowedHost(entry);
				expect(host === undefined ? undefined : readAllowedHost(host)).to.equal(host);
			}),
		);
	});
});
