import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxCartCollectionServerDataSource } from './cart-collection.server.data-source.js';

describe('SandboxCartCollectionServerDataSource', () => {
	const worker = answerByMockedCommerce();

	const getCollection = async (filter: { skip?: number; take?: number; filter?: string }) =>
		new SandboxCartCollectionServerDataSource(await hostInStore()).getCollection(filter);

	it('reads a page of carts', async () => {
		const { data } = await getCollection({ skip: 0, take: 3 });

		expect(data?.total).to.be.greaterThan(200);
		expect(data?.items).to.have.length(3);
		const [anna, bo] = data?.items ?? [];
		expect(anna).to.include({ entityType: 'uc:cart', totalQuantity: 5, isFinalized: false });
		expect(anna?.name).to.match(/^CART-/);
		expect(anna?.customer).to.include({ firstName: 'Anna', lastName: 'Andersen', email: 'anna@example.com' });
		expect(anna?.total.withTax).to.equal('1.649,75\u00a0kr.');
		expect(bo?.customer.email).to.equal('');
	});

	it('reads on from where the page begins', async () => {
		const { data: both } = await getCollection({ skip: 0, take: 2 });
		const { data: second } = await getCollection({ skip: 1, take: 1 });

		expect(second?.items).to.deep.equal(both?.items.slice(1));
	});

	it('searches by term', async () => {
		const { data } = await getCollection({ filter: ' gitte ' });

		expect(data?.items.map(({ customer }) => customer.email)).to.deep.equal(['gitte@example.com']);
	});

	it('asks for no filter where there is no term, and always for its store', async () => {
		let asked: Request | undefined;
		worker.use(
			http.get(`${MANAGEMENT_API}/carts`, ({ request }) => {
				asked = request;
				return HttpResponse.json({ total: 0, items: [] });
			}),
		);
		await getCollection({ skip: 50, take: 50, filter: '  ' });

		expect(new URL(asked?.url ?? '').search).to.equal('?skip=50&take=50');
		expect(asked?.headers.get('store')).to.equal('57010000-0000-4000-8000-000000000001');
		expect(asked?.headers.get('Authorization')).to.match(/^Bearer /);
	});

	it('takes a cart of which only the id is known', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ total: 1, items: [{ id: 'a' }] })));
		const { data } = await getCollection({});

		expect(data?.items[0]).to.include({ unique: 'a', name: 'a', isFinalized: false });
	});

	for (const [answer, body] of [
		['no page', []],
		['a page without a total', { items: [] }],
		['a cart without an id', { total: 1, items: [{ cartNumber: 'CART-1' }] }],
	] as const) {
		it(`says so when the answer is ${answer}`, async () => {
			worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json(body)));
			const { data, error } = await getCollection({});

			expect(data).to.equal(undefined);
			expect(error?.name).to.equal('UnexpectedAnswerError');
		});
	}

	it('hands on what the server refuses', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ status: 500 }, { status: 500 })));
		const { data, error } = await getCollection({});

		expect(data).to.equal(undefined);
		expect(error).to.include({ status: 500 });
	});
});
