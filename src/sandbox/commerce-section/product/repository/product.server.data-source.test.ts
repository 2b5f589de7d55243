import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxProductServerDataSource } from './product.server.data-source.js';

const SUMMARIES = `${MANAGEMENT_API}/products/summaries`;

describe('SandboxProductServerDataSource', () => {
	const worker = answerByMockedCommerce();

	const getProducts = async (filter: { skip?: number; take?: number; term?: string }) =>
		new SandboxProductServerDataSource(await hostInStore()).getProducts({ skip: 0, take: 20, ...filter });
	const getVariants = async (productReference: string) =>
		new SandboxProductServerDataSource(await hostInStore()).getVariants(productReference, { skip: 0, take: 20 });

	it('reads a page of products', async () => {
		const { data } = await getProducts({ take: 4 });

		expect(data?.total).to.equal(65);
		const [jacket, free, unpriced, shirt] = data?.items ?? [];
		expect(data?.items).to.have.length(4);
		expect(jacket).to.deep.include({ productReference: seedIds.products.jacket, sku: 'JACKET', name: 'Trail jacket' });
		expect(jacket).to.deep.include({ attributes: [], stock: 25, hasVariants: false });
		expect(jacket?.prices[0]).to.deep.equal({
			currencyId: seedIds.currencies.dkk,
			currencyCode: 'DKK',
			value: 1299.95,
		});
		expect(free?.prices[0]?.value).to.equal(0);
		expect(unpriced).to.deep.include({ prices: [], stock: undefined });
		expect(shirt?.hasVariants).to.equal(true);
	});

	it('reads on from where the page begins', async () => {
		const { data: both } = await getProducts({ take: 2 });
		const { data: second } = await getProducts({ skip: 1, take: 1 });

		expect(second?.items).to.deep.equal(both?.items.slice(1));
	});

	it('searches by term', async () => {
		const { data } = await getProducts({ term: ' gear-007 ' });

		expect(data?.items.map(({ name }) => name)).to.deep.equal(['Compass no. 7']);
	});

	it('reads the variants of a product', async () => {
		const { data } = await getVariants(seedIds.products.shirt);

		expect(data?.total).to.equal(3);
		expect(data?.items[1]).to.deep.include({
			unique: seedIds.variants.shirtLarge,
			productReference: seedIds.products.shirt,
			productVariantReference: seedIds.variants.shirtLarge,
			attributes: ['size: L'],
			stock: 0,
			hasVariants: false,
		});
	});

	it('asks for no filter where there is no term, for what was named, and always for its store', async () => {
		const asked: Request[] = [];
		worker.use(
			http.get(/products\/summaries/, ({ request }) => {
				asked.push(request);
				return HttpResponse.json({ total: 0, items: [] });
			}),
		);
		await getProducts({ skip: 40, take: 20, term: '  ' });
		await getVariants('a/b?c');

		expect(asked.map(({ url }) => url.split('/products/')[1])).to.deep.equal([
			'summaries?skip=40&take=20',
			'summaries/a%2Fb%3Fc/variants?skip=0&take=20',
		]);
		for (const { headers } of asked) {
			expect(headers.get('store')).to.equal(seedIds.stores.nordlys);
			expect(headers.get('Authorization')).to.match(/^Bearer /);
		}
	});

	it('takes a product of which only the reference is known', async () => {
		worker.use(http.get(SUMMARIES, () => HttpResponse.json({ total: 1, items: [{ productReference: 'a' }] })));
		const { data } = await getProducts({});

		expect(data?.items).to.deep.equal([
			{
				unique: 'a',
				productReference: 'a',
				productVariantReference: undefined,
				sku: undefined,
				name: 'a',
				prices: [],
				attributes: [],
				stock: undefined,
				hasVariants: false,
			},
		]);
	});

	it('leaves out prices without a value or in no currency', async () => {
		const prices = [{ currency: { code: 'DKK' } }, { currency: null, value: 1 }, { currency: { id: 'x' }, value: 2 }];
		worker.use(http.get(SUMMARIES, () => HttpResponse.json({ total: 1, items: [{ productReference: 'a', prices }] })));
		const { data } = await getProducts({});

		expect(data?.items[0]?.prices).to.deep.equal([{ currencyId: 'x', currencyCode: undefined, value: 2 }]);
	});

	for (const [answer, body] of [
		['no page', []],
		['a page without a total', { items: [] }],
		['a product without a reference', { total: 1, items: [{ sku: 'A' }] }],
		['a product whose prices are no list', { total: 1, items: [{ productReference: 'a', prices: 7 }] }],
	] as const) {
		it(`says so when the answer is ${answer}`, async () => {
			worker.use(http.get(SUMMARIES, () => HttpResponse.json(body)));
			const { data, error } = await getProducts({});

			expect(data).to.equal(undefined);
			expect(error?.name).to.equal('UnexpectedAnswerError');
		});
	}

	it('hands on what the server refuses', async () => {
		const { data, error } = await getVariants(seedIds.products.vanished);

		expect(data).to.equal(undefined);
		expect(error).to.include({ status: 404 });
	});
});
