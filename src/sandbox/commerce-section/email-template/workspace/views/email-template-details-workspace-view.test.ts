import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import '@umbraco-cms/backoffice/property';
import '@umbraco-cms/backoffice/validation';
import { http, HttpResponse } from 'msw';
import { createCommerce, seedIds } from '../../../../../mocks/index.js';
import { emailBodyHandlers } from '../../../../server/control/email-body.handlers.js';
import { eventually } from '../../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../../testing/mocked-commerce.js';
import { hostInStore } from '../../../testing/test-host.element.js';
// Loaded beforehand, so that no test waits for it.
import '../../repository/email-template-detail.repository.js';
import { SandboxEmailTemplateDetailStore } from '../../repository/email-template-detail.store.js';
import { manifests as repositoryManifests } from '../../repository/manifests.js';
import { SandboxEmailTemplateWorkspaceContext } from '../email-template-workspace.context.js';
import { SandboxEmailTemplateDetailsWorkspaceViewElement } from './email-template-details-workspace-view.element.js';

describe('the page of an e-mail template', () => {
	const worker = answerByMockedCommerce();

	const opened: SandboxEmailTemplateWorkspaceContext[] = [];

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));
	beforeEach(() => worker.use(...emailBodyHandlers(createCommerce())));

	// Unsaved edits would keep the browser on the page.
	afterEach(() => opened.splice(0).forEach((context) => context.destroy()));

	const show = async () => {
		const host = await hostInStore();
		new SandboxEmailTemplateDetailStore(host);
		new UmbActionEventContext(host);
		new UmbNotificationContext(host);
		const context = new SandboxEmailTemplateWorkspaceContext(host);
		opened.push(context);
		await context.load(seedIds.emailTemplates.nordlys.paymentLink);
		const view = new SandboxEmailTemplateDetailsWorkspaceViewElement();
		host.append(view);
		await eventually(() => view.shadowRoot?.querySelector('uui-box'));
		const layoutOf = (label: string) => view.shadowRoot?.querySelector(`umb-property-layout[label="${label}"]`);
		const messagesAt = (label: string) =>
			layoutOf(label)
				?.shadowRoot?.querySelector('umb-form-validation-message')
				?.shadowRoot?.querySelector<HTMLElement>('#messages')
				?.innerText.trim();
		const save = () =>
			context.requestSubmit().then(
				() => true,
				() => false,
			);
		return { context, view, layoutOf, messagesAt, save };
	};

	it('has a field for everything, with a name', async () => {
		const { view, layoutOf } = await show();
		const labels = [...(view.shadowRoot?.querySelectorAll('umb-property-layout') ?? [])].map(({ label }) => label);

		expect(labels).to.include.members(['Subject', 'Sender address', 'Reply to', 'To', 'Cc', 'Bcc', 'Send to customer']);
		expect(layoutOf('Alias')?.textContent.trim()).to.equal('paymentLink');
		expect(layoutOf('Category')?.textContent.trim()).to.equal('Cart');
		await expect(view).to.be.accessible();
	});

	it('edits what is typed', async () => {
		const { context, layoutOf } = await show();
		const subject = layoutOf('Subject')?.querySelector('uui-input');
		if (subject) subject.value = 'Til dig';
		subject?.dispatchEvent(new Event('input'));
		void layoutOf('Send to customer')?.querySelector('uui-toggle')?.click();
		await eventually(() => context.getData()?.sendToCustomer === false);

		expect(context.getData()?.subject).to.equal('Til dig');
	});

	it('does not save what is no address, and says so at the field', async () => {
		let saves = 0;
		worker.events.on('request:start', ({ request }) => (saves += request.method === 'PUT' ? 1 : 0));
		const { context, messagesAt, save } = await show();
		context.edit({ senderAddress: '<b>shop', toAddresses: ['a@example.com', 'anna'] });
		await eventually(() => messagesAt('To') === '');

		expect(await save()).to.equal(false);
		await eventually(() => messagesAt('To') === '“anna” is no e-mail address.');
		await eventually(() => messagesAt('Sender address') === '“<b>shop” is no e-mail address.');
		expect(saves).to.equal(0);

		context.edit({ senderAddress: 'shop@example.com', toAddresses: ['a@example.com'] });
		await eventually(() => messagesAt('To') === '' && messagesAt('Sender address') === '');
		expect(await save()).to.equal(true);
		expect(saves).to.equal(1);
	});

	it('shows what the server says at the fields, as text, until they are changed', async () => {
		const errors = { Subject: ['<b>Too</b> long'], 'ToAddresses[0]': ['No such mailbox'] };
		const refusal = { type: 'about:blank', title: 'Not so', status: 400, errors };
		worker.use(
			http.put(`${MANAGEMENT_API}/email-templates/:id`, () => HttpResponse.json(refusal, { status: 400 }), {
				once: true,
			}),
		);
		const { context, messagesAt, save } = await show();
		context.edit({ toAddresses: ['anna@example.com'] });

		expect(await save()).to.equal(false);
		await eventually(() => messagesAt('Subject') === '<b>Too</b> long');
		await eventually(() => messagesAt('To') === 'No such mailbox');

		context.edit({ subject: 'Short' });
		await eventually(() => messagesAt('Subject') === '');
		expect(messagesAt('To')).to.equal('No such mailbox');
		expect(await save()).to.equal(true);
	});
});
