import { expect } from '@open-wc/testing';
import { Refusal } from '../commerce/refusal.js';
import { dateDto } from './date.dto.js';
import { shaperFor } from './shaped.js';

const price = { adjustments: [], withoutAdjustments: 1, adjustment: 0, value: { amount: 1 } };
const currencyRef = { $type: 'CurrencyRef', id: 'c1', code: 'DKK' };

const order = {
	id: 'o1',
	number: null,
	currency: currencyRef,
	totalPrice: price,
	payment: { method: undefined, totalPrice: price },
	lines: [{ id: 'l1', sku: 'A', totalPrice: price }],
	tags: [],
};

const entities = {
	CurrencyRef: (id: string) => ({ id, name: 'Krone', countries: [{ country: { $type: 'CountryRef', id: 'dk' } }] }),
	CountryRef: (id: string) => (id === 'dk' ? { id, currency: currencyRef } : undefined),
};

const shaped = (query: string, dto: object = order) => shaperFor(new URLSearchParams(query), entities)(dto);

describe('the shape of a response', () => {
	it('leaves out empty fields, and everything of a price but its value', () => {
		expect(shaped('')).to.deep.equal({
			id: 'o1',
			currency: currencyRef,
			totalPrice: { value: { amount: 1 } },
			payment: { totalPrice: { value: { amount: 1 } } },
			lines: [{ id: 'l1', sku: 'A', totalPrice: { value: { amount: 1 } } }],
			tags: [],
		});
	});

	it('has whole prices where they are expanded', () => {
		expect(shaped('expand=$prices')).to.have.nested.property('lines[0].totalPrice').that.deep.equals(price);
		const one = shaped('expand=payment[totalPrice]');
		expect(one).to.have.deep.nested.property('payment.totalPrice', price);
		expect(one).to.have.deep.property('totalPrice', { value: { amount: 1 } });
	});

	it('has whole entities where references are expanded, to any depth', () => {
		const once = shaped('expand=currency,tags');
		expect(once).to.have.nested.property('currency.$type', 'Currency');
		expect(once).to.have.nested.property('currency.name', 'Krone');
		expect(once).to.have.nested.property('currency.countries[0].country.$type', 'CountryRef');
		const twice = shaped('expand=currency[countries[country]]');
		expect(twice).to.have.nested.property('currency.countries[0].country.$type', 'Country');
		expect(twice).to.have.nested.property('currency.countries[0].country.currency.$type', 'CurrencyRef');
	});

	it('keeps references that name nothing', () => {
		const gone = { country: { $type: 'CountryRef', id: 'gone' }, other: { $type: 'OtherRef', id: 'o' } };
		expect(shaped('expand=country,other', gone)).to.deep.equal(gone);
	});

	it('has the selected fields, and ids', () => {
		expect(shaped('fields=tags')).to.deep.equal({ id: 'o1', tags: [] });
		expect(shaped('fields=lines[sku],currency[name]&expand=currency')).to.deep.equal({
			id: 'o1',
			currency: { $type: 'Currency', id: 'c1', name: 'Krone' },
			lines: [{ id: 'l1', sku: 'A' }],
		});
		expect(shaped('fields=sku', [...order.lines])).to.deep.equal([{ id: 'l1', sku: 'A' }]);
	});

	for (const text of ['a[b', 'a]', '[a]', 'a[b]]', 'a,[b]', 'a[[b]]']) {
		it(`cannot be read from ${text}`, () => {
			expect(() => shaped(`fields=${text}`)).to.throw(Refusal);
			expect(() => shaped(`expand=${text}`)).to.throw(Refusal);
		});
	}
});

describe('a date', () => {
	for (const [time, written] of [
		['2026-09-01T10:46:00.000Z', '2026-09-01T10:46:00'],
		['2026-09-01T10:46:00Z', '2026-09-01T10:46:00'],
		['2026-09-01T10:40:00.120Z', '2026-09-01T10:40:00.12'],
		['2026-09-01T12:46:00+02:00', '2026-09-01T10:46:00'],
	] as const) {
		it(`is written ${written} for ${time}`, () => {
			expect(dateDto(time)).to.equal(written);
		});
	}
});
