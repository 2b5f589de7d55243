import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { type ProductList, SandboxProductListController } from './product-list.controller.js';

describe('SandboxProductListController', () => {
	const worker = answerByMockedCommerce();

	const start = async () => {
		const host = await hostInStore();
		const controller = new SandboxProductListController(host);
		let list: ProductList | undefined;
		host.observe(controller.list, (latest) => (list = latest));
		await controller.load();
		return { controller, list: () => list };
	};

	/** Answers each search with one product of its name; a held one when it is let go. */
	const answerByTerm = (held?: { term: string; until: Promise<void> }) => {
		const asked: string[] = [];
		worker.use(
			http.get(`${MANAGEMENT_API}/products/summaries`, async ({ request }) => {
				const term = new URL(request.url).searchParams.get('filter') ?? '';
				asked.push(term);
				if (term === held?.term) await held.until;
				return HttpResponse.json({ total: 1, items: [{ productReference: term || 'all' }] });
			}),
		);
		return asked;
	};

	it('lets no answer win that was overtaken', async () => {
		let letGo: (() => void) | undefined;
		const until = new Promise<void>((resolve) => (letGo = resolve));
		answerByTerm({ term: 'term:slow', until });
		const { controller, list } = await start();
		const slow = controller.search('slow');
		await controller.search('fast');
		expect(list()?.isLoading).to.equal(false);

		letGo?.();
		await slow;
		expect(list()).to.deep.include({ term: 'fast', isLoading: false });
		expect(list()?.products[0]?.name).to.equal('term:fast');
	});

	it('does not ask for the same search twice', async () => {
		const asked = answerByTerm();
		const { controller } = await start();
		await controller.search('a');
		await controller.search('a');

		expect(asked).to.deep.equal(['', 'term:a']);
	});

	it('begins at the first page of a search', async () => {
		const { controller, list } = await start();
		await controller.goTo(3);
		expect(list()).to.include({ page: 3, pages: 4, total: 65 });
		expect(list()?.products).to.have.length(20);

		await controller.search('tent');
		expect(list()).to.include({ page: 1, pages: 1, total: 6 });
	});

	it('goes to the last page when its own is gone', async () => {
		const { controller, list } = await start();
		await controller.goTo(9);

		expect(list()).to.include({ page: 4, total: 65, isLoading: false });
		expect(list()?.products).to.have.length(5);
	});
});
