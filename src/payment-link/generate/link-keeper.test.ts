import { expect } from '@open-wc/testing';
import type { UcplPaymentLink, UcplPaymentLinkSettings } from '../commerce/types.js';
import { UcplLinkKeeper } from './link-keeper.js';

const settings: UcplPaymentLinkSettings = { validityMinutes: 60, landingPageUrl: 'https://shop.example/' };
const soon = () => new Date(Date.now() + 60_000);

/** @returns what makes a new link every time, each saying which it is */
const maker = (expires: Date) => {
	let made = 0;
	return (): Promise<UcplPaymentLink> =>
		Promise.resolve({ ...settings, url: `https://shop.example/${String(++made)}`, expires });
};

describe('the link keeper', () => {
	it('gives the same link for the same settings, also while it is being made', async () => {
		const make = maker(soon());
		const links = new UcplLinkKeeper();
		const [one, other] = await Promise.all([links.get(settings, make), links.get({ ...settings }, make)]);
		expect(other).to.equal(one);
		expect(await links.get(settings, make)).to.equal(one);
	});

	it('makes a new one when a setting has changed', async () => {
		const make = maker(soon());
		const links = new UcplLinkKeeper();
		const urls = [];
		for (const change of [{}, { validityMinutes: 61 }, { landingPageUrl: 'https://shop.example/cart' }])
			urls.push((await links.get({ ...settings, ...change }, make)).url);
		expect(new Set(urls)).to.have.property('size', 3);
	});

	it('makes a new one when the last has expired', async () => {
		const make = maker(new Date(Date.now() - 1));
		const links = new UcplLinkKeeper();
		const { url } = await links.get(settings, make);
		expect((await links.get(settings, make)).url).not.to.equal(url);
	});

	it('makes a new one when the last has failed', async () => {
		const links = new UcplLinkKeeper();
		const failed: unknown = await links
			.get(settings, () => Promise.reject(new Error('down')))
			.catch((error: unknown) => error);
		expect(failed).to.be.an.instanceOf(Error);
		expect((await links.get(settings, maker(soon()))).url).to.equal('https://shop.example/1');
	});
});
