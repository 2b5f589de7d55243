import { expect } from 'chai';
import { takeLandingRequest } from './take-landing-request.js';

/** A page with its own history, which can be any file on the server. */
const openPage = async (): Promise<Window> => {
	const frame = document.createElement('iframe');
	frame.src = new URL('./index.ts', import.meta.url).href;
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	document.body.append(frame);
	await loaded;
	return frame.contentWindow ?? expect.fail();
};

describe('taking the landing request', () => {
	let page: Window;

	beforeEach(async () => {
		page = await openPage();
	});
	afterEach(() => document.querySelector('iframe')?.remove());

	/** @returns the request, and the remaining address without the origin. */
	const take = (address: string, options?: Parameters<typeof takeLandingRequest>[0]) => {
		page.history.replaceState({ scroll: 7 }, '', location.origin + address);
		const request = takeLandingRequest(options, page);
		expect(page.location.origin).to.equal(location.origin);
		return { request, left: page.location.href.slice(location.origin.length) };
	};

	it('removes only the token from the address', () => {
		const cases: [address: string, left: string][] = [
			['/cart?payment_link_token=x', '/cart'],
			['/cart?payment_link_token=x#top', '/cart#top'],
			[
				'/cart?a=%2B+&payment_link_token=x&b=%C3%A6#/route?payment_link_token=kept',
				'/cart?a=%2B+&b=%C3%A6#/route?payment_link_token=kept',
			],
			['/cart?payment_link_token=x&payment_link_token=y', '/cart'],
			['/cart?payment_link_token=x&payment_link_error=expired', '/cart?payment_link_error=expired'],
			['/cart?payment_link_token', '/cart'],
			['//evil.example/cart?payment_link_token=x', '//evil.example/cart'],
		];
		for (const [address, left] of cases) expect(take(address).left).to.equal(left);
	});

	it('returns the request that opened the page', () => {
		const { request } = take('/cart?a=1&payment_link_token=x');
		expect(request.url).to.equal(`${location.origin}/cart?a=1&payment_link_token=x`);
		expect(request.method).to.equal('GET');
	});

	it('replaces the current history entry', () => {
		const before = page.history.length;
		take('/cart?payment_link_token=x');
		expect(page.history.length).to.equal(before);
		expect(page.history.state).to.deep.equal({ scroll: 7 });
	});

	it('does not change an address without a token', () => {
		for (const address of ['/cart', '/cart?payment_link_error=expired', '/cart?', '/cart?a=1#payment_link_token=x']) {
			const { request, left } = take(address);
			expect(left).to.equal(address);
			expect(request.url).to.equal(location.origin + address);
		}
	});

	it("uses the site's parameter name", () => {
		expect(take('/?pay+here=x&payment_link_token=y', { tokenParameter: 'pay here' }).left).to.equal(
			'/?payment_link_token=y',
		);
	});

	it('stays on its site even with another base address', () => {
		const base = page.document.createElement('base');
		base.href = 'https://elsewhere.example/assets/';
		page.document.head.append(base);
		expect(take('/cart?payment_link_token=x#top').left).to.equal('/cart#top');
	});

	it('uses the current window by default', () => {
		expect(takeLandingRequest().url).to.equal(location.href);
	});
});
