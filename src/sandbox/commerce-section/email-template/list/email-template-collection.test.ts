import { expect } from '@open-wc/testing';
import '@umbraco-cms/backoffice/collection';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/router';
import { http, HttpResponse } from 'msw';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxEmailTemplateCollectionContext } from './email-template-collection.context.js';
import { SandboxEmailTemplateCollectionElement } from './email-template-collection.element.js';
import { SandboxEmailTemplateCollectionRepository } from './email-template-collection.repository.js';
import { SandboxEmailTemplateCollectionServerDataSource } from './email-template-collection.server.data-source.js';
import { SandboxEmailTemplateTableCollectionViewElement } from './email-template-table-collection-view.element.js';

const REPOSITORY_ALIAS = 'Test.Repository.EmailTemplates';
const TEMPLATES = `${MANAGEMENT_API}/email-templates`;

describe('the e-mail templates of a store', () => {
	const worker = answerByMockedCommerce();

	before(() => {
		umbExtensionsRegistry.registerMany([
			{
				type: 'repository',
				alias: REPOSITORY_ALIAS,
				name: REPOSITORY_ALIAS,
				api: SandboxEmailTemplateCollectionRepository,
			},
			{
				type: 'collectionView',
				alias: 'Test.CollectionView.EmailTemplates',
				name: 'Test',
				element: SandboxEmailTemplateTableCollectionViewElement,
				meta: { label: 'Test', icon: '', pathName: 'table' },
			},
		]);
	});

	const read = async (filter: { skip?: number; take?: number } = {}) =>
		new SandboxEmailTemplateCollectionServerDataSource(await hostInStore()).getCollection(filter);

	const show = async () => {
		const host = await hostInStore();
		const context = new SandboxEmailTemplateCollectionContext(host);
		context.manifest = {
			type: 'collection',
			kind: 'default',
			alias: 'Test.Collection.EmailTemplates',
			name: 'Test',
			meta: { repositoryAlias: REPOSITORY_ALIAS },
		};
		context.setConfig({ pageSize: 50 });
		const element = new SandboxEmailTemplateCollectionElement();
		host.append(element);
		const shown = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
		return { host, context, shown };
	};

	it('are read in all categories, of this store only', async () => {
		let asked: Request | undefined;
		worker.events.on('request:start', ({ request }) => (asked = request));
		const { data } = await read();

		expect(data?.items.map(({ alias, category }) => `${category}: ${alias}`)).to.deep.equal([
			'Order: orderConfirmation',
			'Cart: abandonedCartNotification',
			'Cart: paymentLink',
		]);
		expect(asked?.url).to.match(/\/email-templates$/);
		expect(asked?.headers.get('store')).to.equal('57010000-0000-4000-8000-000000000001');
	});

	it('are shown a page at a time, though they are read at once', async () => {
		const { data } = await read({ skip: 1, take: 1 });

		expect(data?.items.map(({ alias }) => alias)).to.deep.equal(['abandonedCartNotification']);
		expect(data?.total).to.equal(3);
	});

	it('may be all but unknown', async () => {
		worker.use(
			http.get(TEMPLATES, () => HttpResponse.json([{ id: 'a', alias: 'b', category: 'Cart', subject: null }])),
		);
		const { data } = await read();

		expect(data?.items[0]).to.deep.include({ unique: 'a', subject: '', sendToCustomer: false });
	});

	it('are none where the answer is no list of them', async () => {
		worker.use(http.get(TEMPLATES, () => HttpResponse.json({ items: [] })));
		const { data, error } = await read();

		expect(data).to.equal(undefined);
		expect(error?.name).to.equal('UnexpectedAnswerError');
	});

	it('are a table, names as text', async () => {
		worker.use(
			http.get(TEMPLATES, () =>
				HttpResponse.json([{ id: 'a', alias: 'b', name: '<b>bold</b>', sendToCustomer: true }]),
			),
		);
		const host = await hostInStore();
		const { data } = await read();
		const view = new SandboxEmailTemplateTableCollectionViewElement();
		Object.assign(view, { _items: data?.items, _itemHrefs: new Map([['a', '/template/a']]) });
		host.append(view);
		const table = () => view.shadowRoot?.querySelector('umb-table')?.shadowRoot;
		await eventually(() => table()?.querySelector('a'));

		expect(table()?.querySelector('a')?.textContent).to.equal('<b>bold</b>');
		expect(table()?.querySelector('a')?.getAttribute('href')).to.equal('/template/a');
	});

	it('are said to be none in a store without', async () => {
		worker.use(http.get(TEMPLATES, () => HttpResponse.json([])));
		const { shown } = await show();

		await eventually(() => shown('[role=status]')?.textContent.includes('This store has no email templates'));
	});

	it('are asked for again when they could not be loaded', async () => {
		worker.use(http.get(TEMPLATES, () => HttpResponse.error(), { once: true }));
		const { context, shown } = await show();
		await eventually(() => shown('sandbox-load-failure'));
		await expect(shown('sandbox-load-failure')).to.be.accessible();

		shown('sandbox-load-failure')?.dispatchEvent(new CustomEvent('retry'));
		await eventually(() => context.getItems().length === 3);
		expect(shown('sandbox-load-failure')).to.equal(undefined);
	});

	it('are said to be forbidden to those without access to settings', async () => {
		worker.use(http.get(TEMPLATES, () => new HttpResponse(null, { status: 403 })));
		const { shown } = await show();

		await eventually(() => shown('sandbox-load-failure')?.shadowRoot?.querySelector('umb-entity-detail-forbidden'));
	});
});
