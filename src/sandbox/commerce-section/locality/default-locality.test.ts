import { expect } from '@open-wc/testing';
import { defaultLocality } from './default-locality.js';

const store = { id: 's', alias: 's', name: 'S' };
const currencies = [
	{ id: 'eur', code: 'EUR', name: 'Euro', culture: 'de-DE' },
	{ id: 'dkk', code: 'DKK', name: 'Danish krone', culture: 'da-DK' },
];
const cultures = [
	{ code: 'en-US', name: 'English' },
	{ code: 'da-DK', name: 'Danish' },
];

describe('defaultLocality', () => {
	it("is the store's base currency and the language it is formatted for", () => {
		const { currency, culture } = defaultLocality({ ...store, baseCurrency: { id: 'dkk' } }, currencies, cultures);
		expect([currency?.code, culture?.code]).to.deep.equal(['DKK', 'da-DK']);
	});

	it('is the first of each where the store or the site does not have it', () => {
		const { currency, culture } = defaultLocality({ ...store, baseCurrency: null }, currencies, cultures);
		expect([currency?.code, culture?.code]).to.deep.equal(['EUR', 'en-US']);
	});

	it('is nothing where there is nothing', () => {
		expect(defaultLocality(undefined, [], [])).to.deep.equal({ currency: undefined, culture: undefined });
	});
});
