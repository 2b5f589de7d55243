import { UmbBackofficeModalContainerElement } from '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UmbModalManagerContext, umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { eventually } from '../../../testing/eventually.js';
import { hostInStore } from '../../../testing/test-host.element.js';
import { manifests } from '../manifests.js';
// Loaded beforehand, so that no test waits for it.
import '../product-picker-modal.element.js';
import {
	type ProductPickerModalData,
	type ProductPickerModalValue,
	SANDBOX_PRODUCT_PICKER_MODAL,
} from '../product-picker-modal.token.js';

umbExtensionsRegistry.registerMany([
	...manifests,
	{
		type: 'localization',
		alias: 'Test.Localization.Cms',
		name: 'The texts of the CMS that the picker borrows',
		meta: {
			culture: 'en',
			localizations: {
				general: {
					actions: 'Actions',
					add: 'Add',
					close: 'Close',
					first: 'First',
					last: 'Last',
					loading: 'Loading',
					next: 'Next',
					previous: 'Previous',
				},
			},
		},
	},
]);

const SEARCH = 'Search by name or SKU';

function* elementsIn(root: ParentNode): Generator<HTMLElement> {
	for (const element of root.querySelectorAll<HTMLElement>('*')) {
		yield element;
		if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
	}
}

/** The open **Add product**, by what can be seen of it. */
export class ProductPickerPage {
	private constructor(
		readonly modal: HTMLElement,
		/** Settles when the modal closes. */
		readonly outcome: Promise<ProductPickerModalValue>,
	) {}

	/** Opens it through the real modal manager, and waits for its first products, or what is told instead, and for the focus. */
	static async open(data: ProductPickerModalData = { currencyCode: 'DKK' }): Promise<ProductPickerPage> {
		const host = await hostInStore();
		new UmbModalManagerContext(host);
		const container = new UmbBackofficeModalContainerElement();
		host.append(container);
		await container.updateComplete;
		const outcome = umbOpenModal(host, SANDBOX_PRODUCT_PICKER_MODAL, { data });
		// Whoever cares for how it ends asks for it.
		outcome.catch(() => undefined);
		let modal: HTMLElement | undefined;
		await eventually(() => (modal = [...elementsIn(host)].find((one) => one.matches('sandbox-product-picker-modal'))));
		if (!modal) throw new Error('It did not open.');
		const page = new ProductPickerPage(modal, outcome);
		await eventually(() => page.status !== 'Loading' && (page.status !== '' || page.alert !== ''));
		await eventually(() => page.focused === SEARCH);
		return page;
	}

	#visible(selector: string): HTMLElement[] {
		return [...elementsIn(this.modal.shadowRoot ?? this.modal)].filter(
			(element) => element.matches(selector) && element.checkVisibility(),
		);
	}

	/** The texts of the cells, row by row. */
	get rows(): string[][] {
		return this.#visible('uui-table-row').map((row) =>
			[...row.querySelectorAll('uui-table-cell')].map((cell) => cell.innerText.trim()),
		);
	}

	get status(): string {
		return this.#visible('[role=status]')
			.map(({ innerText }) => innerText.trim())
			.join();
	}

	get alert(): string {
		return this.#visible('[role=alert]')
			.map(({ innerText }) => innerText.trim())
			.join();
	}

	get heading(): string {
		return this.#visible('#chosen')[0]?.innerText ?? '';
	}

	/** What stands around the field for the quantity. */
	get besideQuantity(): string {
		return this.#visible('#messages')[0]?.innerText.trim() ?? '';
	}

	/** What the element with the focus is called. */
	get focused(): string {
		let element = document.activeElement;
		while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
		return element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText.trim() : '');
	}

	has(label: string): boolean {
		return this.#buttons(label).length > 0;
	}

	press(label: string) {
		const [button] = this.#buttons(label);
		if (!button) throw new Error(`There is no button “${label}”.`);
		button.focus();
		button.click();
	}

	#buttons(label: string): HTMLElement[] {
		return this.#visible('button').filter((button) => button.getAttribute('aria-label') === label);
	}

	field(label: string): HTMLInputElement {
		const field = this.#visible('input').find((input) => input.getAttribute('aria-label') === label);
		if (!(field instanceof HTMLInputElement)) throw new Error(`There is no field “${label}”.`);
		return field;
	}

	type(label: string, text: string) {
		const field = this.field(label);
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
	}

	pressEnterIn(label: string) {
		this.field(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
	}

	/** Searches, and waits for what is told of the result. */
	async search(term: string, status: string) {
		this.type(SEARCH, term);
		await eventually(() => this.status === status);
	}

	/** Chooses a product without variants, and waits for the question how many. */
	async choose(name: string) {
		this.press(`Choose ${name}`);
		await eventually(() => this.focused === 'Quantity');
	}
}
