import { expect } from '@open-wc/testing';
import { UMB_COLLECTION_CONTEXT, UmbCollectionElement } from '@umbraco-cms/backoffice/collection';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';
import { http, HttpResponse } from 'msw';
import { createCommerce, defaultSeed, handlersFor } from '../../../mocks/index.js';
import { manifests as carts } from '../cart/list/manifests.js';
import { manifests as emailTemplates } from '../email-template/list/manifests.js';
import { eventually } from '../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../testing/mocked-commerce.js';
import { hostInStore } from '../testing/test-host.element.js';
// Imported here, so that no test waits for it.
import './list.element.js';
import type { SandboxListItem } from './list.extension.js';

const CARTS = `${MANAGEMENT_API}/carts`;
const EMAIL_TEMPLATES = `${MANAGEMENT_API}/email-templates`;

describe('sandbox-list', () => {
	const worker = answerByMockedCommerce();

	before(() => umbExtensionsRegistry.registerMany([...carts, ...emailTemplates]));

	const show = async (alias: string) => {
		const host = await hostInStore();
		const collection = new UmbCollectionElement();
		collection.alias = alias;
		collection.config = { pageSize: 10 };
		host.append(collection);
		const list = () => collection.querySelector('sandbox-list');
		const shown = (selector: string) => list()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
		const rows = () => [...(shown('umb-table')?.shadowRoot?.querySelectorAll<HTMLElement>('uui-table-row') ?? [])];
		const texts = () => rows().map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());
		const says = (text: string) => shown('[role=status]')?.textContent.includes(text);
		await eventually(() => list());
		const context = await list()?.getContext(UMB_COLLECTION_CONTEXT);
		if (!context) throw new Error('The list has no context.');
		return { context, shown, rows, texts, says };
	};
	const showCarts = () => show('Sandbox.Collection.Cart');
	const showEmailTemplates = () => show('Sandbox.Collection.EmailTemplate');

	it('shows a page of carts, and its range', async () => {
		const { context, rows, texts, says } = await showCarts();
		await eventually(() => says('1–10 of '));
		expect(texts()[0]).to.match(/^CART-10001-\w+ Anna Andersen anna@example.com 5 1.649,75 kr. Sep 1, 2026, .*[AP]M$/);
		expect(rows()[0]?.querySelector('a')?.getAttribute('href')).to.match(/\/uc:cart\/edit\/[-\w]+$/);

		context.pagination.setCurrentPageNumber(2);
		await eventually(() => texts()[0]?.startsWith('CART-10011'));
	});

	it('shows email templates, their names as text', async () => {
		const template = { id: 'a', alias: 'b', name: '<b>bold</b>', sendToCustomer: true };
		worker.use(http.get(EMAIL_TEMPLATES, () => HttpResponse.json([template])));
		const { texts } = await showEmailTemplates();
		await eventually(() => texts().length === 1);

		expect(texts()).to.deep.equal(['<b>bold</b> b – – – general_yes']);
	});

	it('changes with the language of the backoffice', async () => {
		umbExtensionsRegistry.register({
			type: 'localization',
			alias: 'Test.Localization.Da',
			name: 'Test',
			meta: { culture: 'da' },
			js: { default: { general: { yes: 'Ja' }, sandbox: { name: 'Navn' } } },
		});
		const { shown, texts } = await showEmailTemplates();
		const head = () => shown('umb-table')?.shadowRoot?.querySelector<HTMLElement>('uui-table-head')?.innerText;
		await eventually(() => texts()[0]?.endsWith('general_yes'));
		umbLocalizationRegistry.loadLanguage('da');
		try {
			await eventually(() => head()?.includes('Navn'));
			await eventually(() => texts()[0]?.endsWith('Ja'));
		} finally {
			umbLocalizationRegistry.loadLanguage('en');
			umbExtensionsRegistry.unregister('Test.Localization.Da');
		}
	});

	it('shows the first page of a search', async () => {
		const { context, texts, says } = await showCarts();
		await eventually(() => texts().length === 10);
		context.pagination.setCurrentPageNumber(3);
		await eventually(() => says('21–30 of '));
		context.setFilter({ filter: 'example' });
		await eventually(() => says('1–10 of '));

		expect(context.pagination.getCurrentPageNumber()).to.equal(1);
	});

	it('distinguishes a search without matches from a store without carts', async () => {
		const { context, rows, says } = await showCarts();
		await eventually(() => rows().length === 10);
		context.setFilter({ filter: 'nobody' });
		await eventually(() => says('Nothing matches “nobody”'));

		worker.use(http.get(CARTS, () => HttpResponse.json({ total: 0, items: [] })));
		context.setFilter({ filter: '' });
		await eventually(() => says('This store has no carts yet'));
	});

	it('says that a store has no email templates', async () => {
		worker.use(http.get(EMAIL_TEMPLATES, () => HttpResponse.json([])));
		const { says } = await showEmailTemplates();

		await eventually(() => says('This store has no email templates'));
	});

	it('reports a failure, and requests the same page on a retry', async () => {
		const { context, shown, texts } = await showCarts();
		await eventually(() => texts().length === 10);
		worker.use(http.get(CARTS, () => HttpResponse.error(), { once: true }));
		context.pagination.setCurrentPageNumber(3);
		await eventually(() => shown('sandbox-load-failure'));
		await expect(shown('sandbox-load-failure')).to.be.accessible();

		shown('sandbox-load-failure')?.shadowRoot?.querySelector<HTMLElement>('uui-button')?.click();
		await eventually(() => texts()[0]?.startsWith('CART-10025'));
		expect(shown('sandbox-load-failure')).to.equal(undefined);
	});

	it('says that access is missing', async () => {
		worker.use(http.get(EMAIL_TEMPLATES, () => new HttpResponse(null, { status: 403 })));
		const { shown } = await showEmailTemplates();

		await eventually(() => shown('sandbox-load-failure')?.shadowRoot?.querySelector('umb-entity-detail-forbidden'));
	});

	it('reads one page of 5,000 carts at a time', async () => {
		const read: Array<string | null> = [];
		worker.use(...handlersFor(createCommerce(defaultSeed({ carts: 5_000 }))));
		worker.events.on('request:start', ({ request: { url } }) => {
			if (url.includes('/carts')) read.push(new URL(url).searchParams.get('take'));
		});
		const { context, rows } = await showCarts();
		await eventually(() => rows().length === 10);
		const first = rows()[0]?.innerText;
		const last = context.pagination.getTotalPages();
		expect(last).to.be.greaterThan(100);
		context.pagination.setCurrentPageNumber(last);
		await eventually(() => rows()[0]?.innerText !== first);

		expect(rows().length).to.be.within(1, 10);
		expect(read).to.deep.equal(['10', '10']);
	});

	it('shows the answer to the latest request', async () => {
		const { context, texts } = await showCarts();
		await eventually(() => texts().length === 10);
		const shown = new Set<unknown>();
		context.items.subscribe((items: SandboxListItem[]) => shown.add(items[0]?.unique));
		let answerFirst: (() => void) | undefined;
		const firstAnswered = new Promise<void>((resolve) => {
			worker.events.on('response:mocked', ({ request }) => {
				if (request.url.includes('first')) resolve();
			});
		});
		worker.use(
			http.get(CARTS, async ({ request }) => {
				const id = new URL(request.url).searchParams.get('filter')?.replace('term:', '');
				if (id === 'first') await new Promise<void>((resolve) => (answerFirst = resolve));
				return HttpResponse.json({ total: 1, items: [{ id }] });
			}),
		);
		context.setFilter({ filter: 'first' });
		await eventually(() => answerFirst);
		context.setFilter({ filter: 'second' });
		await eventually(() => texts()[0]?.startsWith('second'));
		answerFirst?.();
		await firstAnswered;
		context.setFilter({ filter: 'third' });
		await eventually(() => texts()[0]?.startsWith('third'));

		expect([...shown])
			.to.include('second')
			.and.not.to.include('first');
	});
});
