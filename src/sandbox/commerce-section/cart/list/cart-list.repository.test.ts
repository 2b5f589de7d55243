import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxCartListRepository } from './cart-list.repository.js';

describe('SandboxCartListRepository', () => {
	const worker = answerByMockedCommerce();

	const requestCollection = async (filter: { skip?: number; take?: number; filter?: string }) =>
		new SandboxCartListRepository(await hostInStore()).requestCollection(filter);

	it('reads a page of carts', async () => {
		const { data } = await requestCollection({ skip: 0, take: 3 });

		expect(data?.total).to.be.greaterThan(200);
		expect(data?.items).to.have.length(3);
		const [anna, bo] = data?.items ?? [];
		expect(anna).to.include({ entityType: 'uc:cart', quantity: 5, total: '1.649,75\u00a0kr.' });
		expect(anna).to.include({ name: 'CART-10001-8271F', customer: 'Anna Andersen', email: 'anna@example.com' });
		expect(anna?.updated).to.be.a('date');
		expect(bo?.email ?? '').to.equal('');
	});

	it('starts at the first cart of the page', async () => {
		const { data: both } = await requestCollection({ skip: 0, take: 2 });
		const { data: second } = await requestCollection({ skip: 1, take: 1 });

		expect(second?.items).to.deep.equal(both?.items.slice(1));
	});

	it('tags a finalised cart', async () => {
		const item = { id: 'a', finalizedDate: '2026-09-01T10:00:00Z' };
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ total: 1, items: [item] })));
		const { data } = await requestCollection({});

		expect(data?.items[0]?.tag).to.equal('#sandbox_finalized');
	});

	it('searches by term', async () => {
		const { data } = await requestCollection({ filter: ' gitte ' });

		expect(data?.items.map(({ email }) => email)).to.deep.equal(['gitte@example.com']);
	});

	it('requests the carts of its store, without a filter if there is no term', async () => {
		let asked: Request | undefined;
		worker.use(
			http.get(`${MANAGEMENT_API}/carts`, ({ request }) => {
				asked = request;
				return HttpResponse.json({ total: 0, items: [] });
			}),
		);
		await requestCollection({ skip: 50, take: 50, filter: '  ' });

		expect(new URL(asked?.url ?? '').search).to.equal('?skip=50&take=50');
		expect(asked?.headers.get('store')).to.equal('57010000-0000-4000-8000-000000000001');
		expect(asked?.headers.get('Authorization')).to.match(/^Bearer /);
	});

	it('reads a cart that has only an id', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ total: 1, items: [{ id: 'a' }] })));
		const { data } = await requestCollection({});

		expect(data?.items[0]).to.include({ unique: 'a', name: 'a' });
	});

	for (const [answer, body] of [
		['not a page', []],
		['a page without a total', { items: [] }],
		['a cart without an id', { total: 1, items: [{ cartNumber: 'CART-1' }] }],
	] as const) {
		it(`fails when the answer is ${answer}`, async () => {
			worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json(body)));
			const { data, error } = await requestCollection({});

			expect(data).to.equal(undefined);
			expect(error?.name).to.equal('UnexpectedAnswerError');
		});
	}

	it('passes on the error of the server', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ status: 500 }, { status: 500 })));
		const { data, error } = await requestCollection({});

		expect(data).to.equal(undefined);
		expect(error).to.include({ status: 500 });
	});

	it('reads carts by their ids, without those that do not exist', async () => {
		const repository = new SandboxCartListRepository(await hostInStore());
		const { data } = await repository.requestItems([seedIds.carts.ordinary, 'gone']);

		expect(data.map(({ name }) => name)).to.deep.equal(['CART-10001-8271F']);
	});
});
