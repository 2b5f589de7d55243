import { expect } from '@open-wc/testing';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { UMB_VALIDATION_CONTEXT } from '@umbraco-cms/backoffice/validation';
import { http, HttpResponse } from 'msw';
import { createCommerce, seedIds } from '../../../../mocks/index.js';
import { emailBodyHandlers } from '../../../server/control/email-body.handlers.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore, testHost } from '../../testing/test-host.element.js';
// Imported here, so that no test waits for it.
import '../repository/email-template-detail.repository.js';
import { manifests as repositoryManifests } from '../repository/manifests.js';
import { SandboxEmailTemplateWorkspaceContext } from './email-template-workspace.context.js';

const TEMPLATE = `${MANAGEMENT_API}/email-templates/:id`;
const BODY = '*/sandbox/email-templates/:id/body';
const PAYMENT_LINK = seedIds.emailTemplates.nordlys.paymentLink;

interface Shown {
	color: string;
	headline?: string;
	message: string;
}

describe('SandboxEmailTemplateWorkspaceContext', () => {
	const worker = answerByMockedCommerce();
	const unedited = { alias: 'paymentLink', category: 'Cart', name: 'Payment Link', futureField: { a: 1 } };
	const dto = { ...unedited, id: PAYMENT_LINK, store: { id: seedIds.stores.nordlys, alias: 'nordlys' }, sortOrder: 2 };
	/** What is sent for it: without what cannot be changed, with everything that is required. */
	const writable = { ...unedited, senderAddress: '', sendToCustomer: false };
	const opened: SandboxEmailTemplateWorkspaceContext[] = [];
	let changes: Array<{ path: string; body: unknown }> = [];

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));

	beforeEach(() => {
		changes = [];
		worker.use(...emailBodyHandlers(createCommerce()));
		worker.events.on('request:start', ({ request }) => {
			if (request.method === 'GET') return;
			const path = `${request.method} ${new URL(request.url).pathname}`;
			void request
				.clone()
				.json()
				.then((body: unknown) => changes.push({ path, body }));
		});
	});

	afterEach(() => {
		// Unsaved edits would keep the browser on the page.
		opened.splice(0).forEach((context) => context.destroy());
	});

	const open = async (unique: string = PAYMENT_LINK, host = hostInStore()) => {
		const around = await host;
		const notifications = new UmbNotificationContext(around);
		const context = new SandboxEmailTemplateWorkspaceContext(around);
		opened.push(context);
		let failure: string | undefined;
		let notified: Shown[] = [];
		context.observe(context.failure, (value) => (failure = value));
		context.observe(notifications.notifications, (handlers) => {
			notified = handlers.map(({ color, element }) => {
				const layout = element.firstElementChild;
				return { color, ...(layout && 'data' in layout ? (layout.data as Shown) : { message: '' }) };
			});
		});
		await context.load(unique);
		const fields = () => context.getData()?.fields;
		return { context, fields, failure: () => failure, notified: () => notified };
	};

	const refuse = (status: number, body?: object) =>
		worker.use(
			http.put(TEMPLATE, () => (body ? HttpResponse.json(body, { status }) : new HttpResponse(null, { status }))),
		);

	const rejected = (saving: Promise<void>) =>
		saving.then(
			() => false,
			() => true,
		);

	it('loads a template and its text', async () => {
		const { context, fields, failure } = await open();

		expect(context.getData()?.name).to.equal('Payment Link');
		expect(fields()).to.include({ alias: 'paymentLink', sendToCustomer: true });
		expect(fields()?.body).to.include('{{paymentLink.url}}');
		expect(context.getHasUnpersistedChanges()).to.equal(false);
		expect(failure()).to.equal(undefined);
	});

	it('does not find a template that does not exist', async () => {
		expect((await open('nope')).failure()).to.equal('notFound');
	});

	it('loads on a retry after the template or its text could not be loaded', async () => {
		for (const path of [TEMPLATE, BODY]) {
			worker.use(http.get(path, () => HttpResponse.error(), { once: true }));
			const { context, failure } = await open();
			expect(failure()).to.equal('unavailable');

			await context.retry();
			expect(failure()).to.equal(undefined);
			expect(context.getData()?.unique).to.equal(PAYMENT_LINK);
		}
	});

	it('is unavailable when loading throws, as outside a store', async () => {
		const { context, failure } = await open(PAYMENT_LINK, testHost());

		expect(failure()).to.equal('unavailable');
		expect(context.loading.getIsOn()).to.equal(false);
	});

	it('saves the template with its unedited fields, then its text, and shows a notification', async () => {
		worker.use(
			http.get(TEMPLATE, () => HttpResponse.json({ ...dto, subject: null, senderName: null, sendToCustomer: null })),
		);
		worker.use(
			http.put(TEMPLATE, async ({ request }) =>
				HttpResponse.json({ id: dto.id, ...((await request.json()) as object) }),
			),
		);
		const { context, fields, notified } = await open();
		context.edit({ subject: 'Til dig 🎁', toAddresses: [' anna@example.com ', ''], body: '# Hej' });
		expect(context.getHasUnpersistedChanges()).to.equal(true);
		await context.requestSubmit();

		const edited = {
			...writable,
			subject: 'Til dig 🎁',
			senderName: '',
			sendToCustomer: false,
			toAddresses: ['anna@example.com'],
		};
		expect(changes).to.deep.equal([
			{ path: `PUT /umbraco/commerce/management/api/v1/email-templates/${PAYMENT_LINK}`, body: edited },
			{ path: `PUT /sandbox/email-templates/${PAYMENT_LINK}/body`, body: { body: '# Hej' } },
		]);
		expect(context.getHasUnpersistedChanges()).to.equal(false);
		expect(fields()).to.deep.equal({ id: dto.id, ...edited, body: '# Hej' });
		expect(notified()).to.deep.equal([{ color: 'positive', message: 'Saved' }]);
	});

	it('does not write what was not edited', async () => {
		worker.use(http.get(TEMPLATE, () => HttpResponse.json({ ...dto, subject: ' Til dig ' })));
		worker.use(
			http.put(TEMPLATE, async ({ request }) =>
				HttpResponse.json({ id: dto.id, ...((await request.json()) as object) }),
			),
		);
		const { context } = await open();
		context.edit({ senderName: 'Nordlys' });
		await context.requestSubmit();

		expect(changes).to.have.length(1);
		expect(changes[0]?.body).to.deep.equal({ ...writable, subject: ' Til dig ', senderName: 'Nordlys' });
	});

	it('saves emptied fields', async () => {
		const { context } = await open();
		context.setName('');
		context.edit({ subject: '', sendToCustomer: false });
		await context.requestSubmit();

		expect(changes[0]?.body).to.include({ name: '', subject: '', sendToCustomer: false });
	});

	it('keeps every edit when the text could not be saved', async () => {
		worker.use(http.put(BODY, () => HttpResponse.error()));
		const { context, fields, notified } = await open();
		context.edit({ subject: 'Til dig', body: '# Hej' });

		expect(await rejected(context.requestSubmit())).to.equal(true);
		expect(fields()).to.include({ subject: 'Til dig', body: '# Hej' });
		expect(context.getHasUnpersistedChanges()).to.equal(true);
		expect(notified()[0]?.headline).to.equal('The template was not saved');
	});

	for (const [status, said] of [
		[403, 'You do not have permission'],
		[404, 'It no longer exists'],
		[500, 'The server did not respond'],
	] as const) {
		it(`keeps every edit and shows the reason for status ${status}`, async () => {
			refuse(status);
			const { context, fields, notified } = await open();
			context.edit({ subject: 'Til dig', bccAddresses: ['b@example.com'] });

			expect(await rejected(context.requestSubmit())).to.equal(true);
			expect(fields()).to.deep.include({ subject: 'Til dig', bccAddresses: ['b@example.com'] });
			expect(notified()).to.have.length(1);
			expect(notified()[0]).to.include({ color: 'danger' });
			expect(notified()[0]?.message).to.include(said);
		});
	}

	it('shows messages of the server at their fields, and others in the notification', async () => {
		const errors = { Subject: ['<b>Too</b> long'], 'toAddresses[1]': ['No such mailbox'], templateView: ['Not there'] };
		refuse(400, { type: 'about:blank', title: 'Not so', status: 400, errors });
		const { context, notified } = await open();
		await rejected(context.requestSubmit());

		const messages = (await context.getContext(UMB_VALIDATION_CONTEXT))?.messages.getMessages() ?? [];
		expect(messages.map(({ path, body }) => ({ path, body }))).to.deep.equal([
			{ path: '$.subject', body: '&lt;b&gt;Too&lt;/b&gt; long' },
			{ path: '$.toAddresses', body: 'No such mailbox' },
		]);
		expect(notified()[0]?.message.split('\n').slice(1)).to.deep.equal(['Not so', 'templateView: Not there']);
	});

	it('can be saved again after the server refused it', async () => {
		const errors = { subject: ['Not now'] };
		worker.use(
			http.put(TEMPLATE, () => HttpResponse.json({ type: 'x', title: 'No', status: 400, errors }, { status: 400 }), {
				once: true,
			}),
		);
		const { context } = await open();
		context.edit({ senderName: 'Shop' });
		expect(await rejected(context.requestSubmit())).to.equal(true);
		expect(await rejected(context.requestSubmit())).to.equal(false);
	});
});
