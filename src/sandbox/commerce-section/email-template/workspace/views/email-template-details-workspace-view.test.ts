import { expect } from '@open-wc/testing';
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
import '../../../testing/property-editors.js';
import { hostInStore } from '../../../testing/test-host.element.js';
import { EMAIL_TEMPLATE_FIELDS } from '../../fields.js';
// Imported here, so that no test waits for it.
import '../../repository/email-template-detail.repository.js';
import { manifests as repositoryManifests } from '../../repository/manifests.js';
import { SandboxEmailTemplateWorkspaceContext } from '../email-template-workspace.context.js';
import { SandboxEmailTemplateDetailsWorkspaceViewElement } from './email-template-details-workspace-view.element.js';

/** @returns the first element that matches, in `root` or in a shadow root below it */
function findDeep(root: Element | ShadowRoot | null | undefined, selector: string): HTMLElement | undefined {
	for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
		const found = element.matches(selector) ? element : findDeep(element.shadowRoot, selector);
		if (found) return found;
	}
	return undefined;
}

describe('the page of an e-mail template', () => {
	const worker = answerByMockedCommerce();
	const opened: SandboxEmailTemplateWorkspaceContext[] = [];

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));
	beforeEach(() => worker.use(...emailBodyHandlers(createCommerce())));

	// Unsaved edits would keep the browser on the page.
	afterEach(() => opened.splice(0).forEach((context) => context.destroy()));

	const show = async () => {
		const host = await hostInStore();
		new UmbNotificationContext(host);
		const context = new SandboxEmailTemplateWorkspaceContext(host);
		opened.push(context);
		await context.load(seedIds.emailTemplates.nordlys.paymentLink);
		const view = new SandboxEmailTemplateDetailsWorkspaceViewElement();
		host.append(view);
		const find = (field: string, selector: string) =>
			findDeep(view.shadowRoot?.querySelector(`[data-path="$.${field}"]`)?.shadowRoot, selector);
		await eventually(() =>
			[...Object.keys(EMAIL_TEMPLATE_FIELDS), 'body'].every((field) => find(field, 'input, textarea, uui-button')),
		);
		const messagesAt = (field: string) =>
			find(field, 'umb-form-validation-message')?.shadowRoot?.querySelector<HTMLElement>('#messages')?.innerText.trim();
		const save = () =>
			context.requestSubmit().then(
				() => true,
				() => false,
			);
		return { context, view, find, messagesAt, save };
	};

	const type = (input: HTMLElement | undefined, value: string) => {
		if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement))
			throw new Error('Expected a text field.');
		input.value = value;
		input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
	};

	it('shows every field, with a name', async () => {
		const { view } = await show();
		const labels = [...(view.shadowRoot?.querySelectorAll('umb-property') ?? [])].map(({ label }) => label);

		expect(labels).to.include.members(['Subject', 'Sender address', 'Reply to', 'To', 'Cc', 'Bcc', 'Send to customer']);
		expect(labels).to.include.members(['Alias', 'Category', 'Text, in Markdown']);
		await expect(view).to.be.accessible();
	});

	it('edits the template on input', async () => {
		const { context, find } = await show();
		type(find('subject', 'input'), 'Til dig');
		type(find('body', 'textarea'), '# Hej');
		find('sendToCustomer', 'input')?.click();
		find('ccAddresses', 'uui-button')?.click();
		await eventually(() => find('ccAddresses', 'input'));
		type(find('ccAddresses', 'input'), 'cc@example.com');
		const edited = { subject: 'Til dig', body: '# Hej', sendToCustomer: false, ccAddresses: ['cc@example.com'] };

		expect(context.getData()?.fields).to.deep.include(edited);
	});

	it('lists unknown placeholders, as text', async () => {
		const { context, view } = await show();
		const status = () => view.shadowRoot?.querySelector('[role=status]')?.textContent.trim();
		expect(status()).to.equal('');

		context.edit({ body: '{{cart.nubmer}} {{<b>x</b>}} {{cart.number}}' });
		await eventually(() => status()?.endsWith(': {{cart.nubmer}}, {{<b>x</b>}}'));
	});

	it('does not save an invalid e-mail address, and shows that at the field', async () => {
		let saves = 0;
		worker.events.on('request:start', ({ request }) => (saves += request.method === 'PUT' ? 1 : 0));
		const { context, find, messagesAt, save } = await show();
		context.edit({ senderAddress: '<b>shop', toAddresses: ['a@example.com', ' ', 'anna'] });
		await eventually(() => find('toAddresses', 'input'));

		expect(await save()).to.equal(false);
		await eventually(() => messagesAt('toAddresses') === '“anna” is not an e-mail address.');
		await eventually(() => messagesAt('senderAddress') === '“<b>shop” is not an e-mail address.');
		expect(saves).to.equal(0);

		context.edit({ senderAddress: 'shop@example.com', toAddresses: ['a@example.com'] });
		await eventually(() => messagesAt('toAddresses') === '' && messagesAt('senderAddress') === '');
		expect(await save()).to.equal(true);
		expect(saves).to.equal(1);
	});

	it('shows messages of the server at their fields, as text, until they are edited', async () => {
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
		await eventually(() => messagesAt('subject') === '<b>Too</b> long');
		await eventually(() => messagesAt('toAddresses') === 'No such mailbox');

		context.edit({ subject: 'Short' });
		await eventually(() => messagesAt('subject') === '');
		expect(messagesAt('toAddresses')).to.equal('No such mailbox');
		expect(await save()).to.equal(true);
	});
});
