import { expect } from '@open-wc/testing';
import '@umbraco-cms/backoffice/collection';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/router';
import { http, HttpResponse } from 'msw';
import { createCommerce, defaultSeed, handlersFor } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxCartCollectionContext } from './cart-collection.context.js';
import { SandboxCartCollectionElement } from './cart-collection.element.js';
import { SandboxCartCollectionRepository } from './cart-collection.repository.js';
import { SandboxCartTableCollectionViewElement } from './cart-table-collection-view.element.js';

const REPOSITORY_ALIAS = 'Test.Repository.Carts';

describe('the cart collection', () => {
	const worker = answerByMockedCommerce();

	before(() => {
		umbExtensionsRegistry.registerMany([
			{ type: 'repository', alias: REPOSITORY_ALIAS, name: REPOSITORY_ALIAS, api: SandboxCartCollectionRepository },
			{
				type: 'collectionView',
				alias: 'Test.CollectionView.Carts',
				name: 'Test',
				element: SandboxCartTableCollectionViewElement,
				meta: { label: 'Test', icon: '', pathName: 'table' },
			},
		]);
	});

	const show = async () => {
		const host = await hostInStore();
		const context = new SandboxCartCollectionContext(host);
		context.manifest = {
			type: 'collection',
			kind: 'default',
			alias: 'Test.Collection.Carts',
			name: 'Test',
			meta: { repositoryAlias: REPOSITORY_ALIAS },
		};
		context.setConfig({ pageSize: 10 });
		const element = new SandboxCartCollectionElement();
		host.append(element);
		const shown = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
		return { context, element, shown };
	};

	const items = (context: SandboxCartCollectionContext) => context.getItems();

	it('shows a page, and which', async () => {
		const { context, shown } = await show();
		await eventually(() => items(context).length === 10);
		await eventually(() => shown('[role=status]')?.textContent.includes('1–10 of '));
		context.pagination.setCurrentPageNumber(2);
		await eventually(() => items(context)[0]?.name.startsWith('CART-10011'));
	});

	it('begins at the first page of a search', async () => {
		const { context } = await show();
		await eventually(() => items(context).length === 10);
		context.pagination.setCurrentPageNumber(3);
		context.setFilter({ filter: 'andersen' });
		await eventually(() => items(context).length === 1);

		expect(context.getFilter()).to.include({ skip: 0, filter: 'andersen' });
		expect(context.pagination.getCurrentPageNumber()).to.equal(1);
	});

	it('tells a search without result from a store without carts', async () => {
		const { context, shown } = await show();
		await eventually(() => items(context).length === 10);
		context.setFilter({ filter: 'nobody' });
		await eventually(() => shown('#empty-state')?.textContent.includes('No cart matches “nobody”'));

		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.json({ total: 0, items: [] })));
		context.setFilter({ filter: '' });
		await eventually(() => shown('#empty-state')?.textContent.includes('This store has no carts yet'));
	});

	it('says that it could not be loaded, and asks for the same page again', async () => {
		const { context, shown } = await show();
		await eventually(() => items(context).length === 10);
		worker.use(http.get(`${MANAGEMENT_API}/carts`, () => HttpResponse.error(), { once: true }));
		context.pagination.setCurrentPageNumber(3);
		await eventually(() => shown('sandbox-load-failure'));
		await expect(shown('sandbox-load-failure')).to.be.accessible();

		shown('sandbox-load-failure')?.dispatchEvent(new CustomEvent('retry'));
		await eventually(() => items(context).length === 10);
		expect(context.getFilter()).to.include({ skip: 20 });
		expect(shown('sandbox-load-failure')).to.equal(undefined);
	});

	it('reads one page of 5,000 carts at a time', async () => {
		const read: number[] = [];
		worker.use(...handlersFor(createCommerce(defaultSeed({ carts: 5_000 }))));
		worker.events.on('response:mocked', async ({ request, response }) => {
			if (!new URL(request.url).pathname.endsWith('/carts')) return;
			const { items } = (await response.clone().json()) as { items: unknown[] };
			read.push(items.length);
		});
		const { context } = await show();
		await eventually(() => items(context).length === 10);
		const last = context.pagination.getTotalPages();
		expect(last).to.be.greaterThan(100);
		context.pagination.setCurrentPageNumber(last);
		await eventually(() => read.length === 2);

		expect(read[0]).to.equal(10);
		expect(read[1]).to.be.lessThan(11);
	});

	it('keeps the answer that was asked for last', async () => {
		const { context } = await show();
		await eventually(() => items(context).length === 10);
		let answerFirst: (() => void) | undefined;
		const firstAnswered = new Promise<void>((resolve) => {
			worker.events.on('response:mocked', ({ request }) => {
				if (request.url.includes('first')) resolve();
			});
		});
		worker.use(
			http.get(`${MANAGEMENT_API}/carts`, async ({ request }) => {
				const isFirst = request.url.includes('first');
				if (isFirst) await new Promise<void>((resolve) => (answerFirst = resolve));
				return HttpResponse.json({ total: 1, items: [{ id: isFirst ? 'first' : 'last' }] });
			}),
		);
		context.setFilter({ filter: 'first' });
		await eventually(() => answerFirst);
		context.setFilter({ filter: 'last' });
		await eventually(() => items(context)[0]?.unique === 'last');
		answerFirst?.();
		await firstAnswered;

		expect(items(context).map(({ unique }) => unique)).to.deep.equal(['last']);
	});
});
