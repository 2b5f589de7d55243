import { expect } from '@open-wc/testing';
import { type UmbModalContext, UmbModalManagerContext } from '@umbraco-cms/backoffice/modal';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import type { ProductModel } from '../types.js';
import { SandboxProductRepository } from './product.repository.js';

const SUMMARIES = `${MANAGEMENT_API}/products/summaries`;
const DKK = { currencyId: seedIds.currencies.dkk, currencyCode: 'DKK' };

describe('SandboxProductRepository', () => {
	const worker = answerByMockedCommerce();

	/** A repository, with the products that it returns to the picker and the dialogs that it opens. */
	const start = async (currency = DKK) => {
		const host = await hostInStore();
		const modals = new UmbModalManagerContext(host);
		const repository = new SandboxProductRepository(host);
		const loaded: ProductModel[] = [];
		const args = { currency, onLoaded: (products: ProductModel[]) => loaded.push(...products) };
		/** Confirms or cancels the open dialog, or the next one. */
		const answer = async (decision: 'submit' | 'reject') => {
			let dialog: UmbModalContext | undefined;
			host.observe(modals.modals, ([modal]) => (dialog = modal), 'dialog');
			await eventually(() => dialog);
			dialog?.[decision]();
			return dialog?.data;
		};
		return { repository, args, loaded, answer };
	};

	const list = async (paging = { skip: 0, take: 50 }, currency = DKK) => {
		const { repository, args, loaded } = await start(currency);
		const { data } = await repository.requestCollection({ ...paging, ...args });
		expect(loaded).to.deep.equal(data?.items);
		return data;
	};

	const answerWith = (...products: object[]) =>
		worker.use(http.get(SUMMARIES, () => HttpResponse.json({ total: products.length, items: products })));

	it('lists a page of products, with variants instead of their product', async () => {
		const data = await list({ skip: 0, take: 4 });

		expect(data?.total).to.equal(65);
		expect(data?.items.map(({ name }) => name)).to.deep.equal([
			'Trail jacket',
			'Printed catalogue',
			'Guided tour (on request)',
			'Merino shirt, S',
			'Merino shirt, L',
			'Merino shirt, XXL',
		]);
		expect(data?.items[0]).to.deep.include({ unique: seedIds.products.jacket, price: 1299.95, stock: 25 });
		expect(data?.items[1]?.price).to.equal(0);
		expect(data?.items[2]).to.include({ price: undefined, stock: undefined });
		expect(data?.items[4]).to.deep.include({ unique: seedIds.variants.shirtLarge, price: 469, stock: 0 });
		expect(data?.items[4]?.picked).to.deep.equal({
			productReference: seedIds.products.shirt,
			productVariantReference: seedIds.variants.shirtLarge,
			sku: 'SHIRT-L',
			name: 'Merino shirt, L',
			attributes: ['size: L'],
			quantity: 1,
		});
	});

	it('continues where the previous page ended', async () => {
		const both = await list({ skip: 0, take: 2 });
		const second = await list({ skip: 1, take: 1 });

		expect(second?.items).to.deep.equal(both?.items.slice(1));
	});

	it('reads all variants of a product, page by page', async () => {
		answerWith({ productReference: 'a/b?c', hasVariants: true });
		const asked: string[] = [];
		worker.use(
			http.get(`${SUMMARIES}/:reference/variants`, ({ request }) => {
				asked.push(request.url.split('/products/')[1] ?? '');
				const skip = Number(new URL(request.url).searchParams.get('skip'));
				const variant = (_: unknown, index: number) => ({
					productReference: 'a/b?c',
					productVariantReference: String(skip + index),
				});
				return HttpResponse.json({ total: 150, items: Array.from({ length: skip === 0 ? 100 : 50 }, variant) });
			}),
		);
		const data = await list();

		expect(data?.items).to.have.length(150);
		expect(data?.items.at(-1)?.unique).to.equal('149');
		expect(asked).to.deep.equal([
			'summaries/a%2Fb%3Fc/variants?skip=0&take=100',
			'summaries/a%2Fb%3Fc/variants?skip=100&take=100',
		]);
	});

	it('searches names and SKUs of its own store', async () => {
		const { repository, args, loaded } = await start();
		const asked: Request[] = [];
		worker.use(http.get(SUMMARIES, ({ request }) => void asked.push(request)));
		await repository.search({ query: ' gear-007 ', ...args });
		await repository.search({ query: 'lantern', paging: { skip: 2, take: 3 }, ...args });

		expect(loaded.map(({ name }) => name)).to.deep.equal([
			'Compass no. 7',
			'Lantern no. 22',
			'Lantern no. 32',
			'Lantern no. 42',
		]);
		expect(asked.map(({ url }) => new URL(url).search)).to.deep.equal([
			'?skip=0&take=100&filter=term%3Agear-007',
			'?skip=2&take=3&filter=term%3Alantern',
		]);
		for (const { headers } of asked) expect(headers.get('store')).to.equal(seedIds.stores.nordlys);
	});

	it('reads the price in the currency of the cart, by its code or its id', async () => {
		const price = (currency: object | null, value?: number) => ({ currency, value });
		answerWith(
			{ productReference: 'by code', prices: [price({ code: 'EUR' }, 7), price({ code: 'dkk' }, 1)] },
			{ productReference: 'by id', prices: [price(null, 7), price({ id: DKK.currencyId }, 2)] },
			{ productReference: 'in another currency', prices: [price({ id: 'other', code: 'EUR' }, 3)] },
			{ productReference: 'without a value', prices: [price({ code: 'DKK' })] },
		);
		const data = await list();

		expect(data?.items.map((product) => product.price)).to.deep.equal([1, 2, undefined, undefined]);
	});

	it('accepts a product that has only a reference', async () => {
		answerWith({ productReference: 'a' });
		const data = await list();

		expect(data?.items[0]).to.deep.include({ unique: 'a', name: 'a', price: undefined, stock: undefined });
		expect(data?.items[0]?.picked).to.deep.include({ productReference: 'a', sku: undefined, attributes: [] });
	});

	for (const [answer, body] of [
		['is not a page', []],
		['has no total', { items: [] }],
		['has a product without a reference', { total: 1, items: [{ sku: 'A' }] }],
		['has prices that are not a list', { total: 1, items: [{ productReference: 'a', prices: 7 }] }],
	] as const) {
		it(`reports an answer that ${answer}`, async () => {
			worker.use(http.get(SUMMARIES, () => HttpResponse.json(body)));
			const { repository, args, answer: decide } = await start();
			const response = repository.requestCollection(args);

			await decide('reject');
			expect((await response).error?.name).to.equal('UnexpectedAnswerError');
		});
	}

	for (const [what, path] of [
		['products', SUMMARIES],
		['variants', `${SUMMARIES}/:reference/variants`],
	] as const) {
		it(`reports ${what} that cannot be loaded, and retries on demand`, async () => {
			worker.use(http.get(path, () => HttpResponse.error()));
			const { repository, args, loaded, answer } = await start();
			const response = repository.search({ query: 'shirt', ...args });
			expect(await answer('submit')).to.include({ content: '#sandbox_unavailableDescription' });
			expect(loaded).to.deep.equal([]);

			worker.resetHandlers();
			await answer('submit');
			expect((await response).data?.items).to.have.length(3);
			expect(loaded).to.have.length(3);
		});
	}

	it('reports missing permission', async () => {
		worker.use(http.get(SUMMARIES, () => HttpResponse.json({ status: 403 }, { status: 403 })));
		const { repository, args, answer } = await start();
		const response = repository.requestCollection(args);

		expect(await answer('reject')).to.include({ content: '#routing_routeForbiddenDescription' });
		expect((await response).error).to.include({ status: 403 });
	});
});
