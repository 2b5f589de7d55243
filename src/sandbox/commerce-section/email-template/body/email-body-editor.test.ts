import { expect } from '@open-wc/testing';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxEmailBodyEditorElement } from './email-body-editor.element.js';

describe('sandbox-email-body-editor', () => {
	const show = async (value: string) => {
		const host = await hostInStore();
		const element = new SandboxEmailBodyEditorElement();
		element.value = value;
		host.append(element);
		await element.updateComplete;
		const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
		const preview = element.shadowRoot?.querySelector('sandbox-email-preview');
		await preview?.updateComplete;
		return { element, find, preview };
	};

	it('shows the text and how it will look, in this store', async () => {
		const { element, preview } = await show('**Hi** {{customer.firstName}}, from {{store.name}}');

		expect(preview?.shadowRoot?.querySelector('strong')?.textContent).to.equal('Hi');
		expect(preview?.shadowRoot?.textContent).to.include('Anna, from Nordlys Outdoor');
		await expect(element).to.be.accessible();
	});

	it('tells what is typed, and the preview follows', async () => {
		const { element, preview } = await show('');
		let told = 0;
		element.addEventListener('change', () => told++);
		const textarea = element.shadowRoot?.querySelector('uui-textarea');
		if (textarea) textarea.value = '# Hej';
		textarea?.dispatchEvent(new InputEvent('input'));
		await element.updateComplete;
		await preview?.updateComplete;

		expect(told).to.equal(1);
		expect(element.value).to.equal('# Hej');
		expect(preview?.shadowRoot?.querySelector('h1')?.textContent).to.equal('Hej');
	});

	it('says which placeholders are not known, as text, and lists those that are', async () => {
		const { find } = await show('{{cart.nubmer}} {{<b>x</b>}} {{cart.number}}');

		expect(find('[role=status]')?.textContent).to.include('{{cart.nubmer}}, {{<b>x</b>}}');
		expect(find('dl')?.textContent).to.include('{{cart.number}}');
	});

	it('says nothing where all are known', async () => {
		const { find } = await show('{{cart.number}}');

		expect(find('[role=status]')?.textContent.trim()).to.equal('');
	});
});
