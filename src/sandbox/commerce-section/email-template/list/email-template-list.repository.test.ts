import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxEmailTemplateListRepository } from './email-template-list.repository.js';

const TEMPLATES = `${MANAGEMENT_API}/email-templates`;

describe('SandboxEmailTemplateListRepository', () => {
	const worker = answerByMockedCommerce();

	const read = async (filter: { skip?: number; take?: number; filter?: string } = {}) =>
		new SandboxEmailTemplateListRepository(await hostInStore()).requestCollection(filter);

	it('reads templates of all categories, of its store only', async () => {
		let asked: Request | undefined;
		worker.events.on('request:start', ({ request }) => (asked = request));
		const { data } = await read();

		expect(data?.items.map(({ alias, category }) => [category, alias])).to.deep.equal([
			['Order', 'orderConfirmation'],
			['Cart', 'abandonedCartNotification'],
			['Cart', 'paymentLink'],
		]);
		expect(asked?.url).to.match(/\/email-templates$/);
		expect(asked?.headers.get('store')).to.equal('57010000-0000-4000-8000-000000000001');
	});

	it('divides the templates into pages', async () => {
		const { data } = await read({ skip: 1, take: 1 });

		expect(data?.items.map(({ alias }) => alias)).to.deep.equal(['abandonedCartNotification']);
		expect(data?.total).to.equal(3);
	});

	it('searches by name', async () => {
		const { data } = await read({ filter: ' payment ' });

		expect(data?.items.map(({ alias }) => alias)).to.deep.equal(['paymentLink']);
		expect(data?.total).to.equal(1);
	});

	it('reads a template that has only an id and an alias', async () => {
		worker.use(http.get(TEMPLATES, () => HttpResponse.json([{ id: 'a', alias: 'b' }])));
		const { data } = await read();

		expect(data?.items[0]).to.include({ unique: 'a', name: 'b', sender: '', sendToCustomer: false });
	});

	it('fails when the answer is not a list', async () => {
		worker.use(http.get(TEMPLATES, () => HttpResponse.json({ items: [] })));
		const { data, error } = await read();

		expect(data).to.equal(undefined);
		expect(error?.name).to.equal('UnexpectedAnswerError');
	});
});
