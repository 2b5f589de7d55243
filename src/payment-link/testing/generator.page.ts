import { elementsIn, textIn } from './composed-tree.js';
import { eventually } from './eventually.js';

/** The open Payment Link Generator, found by labels and roles. */
export class GeneratorPage {
	/** @param {HTMLElement} element - the modal's element */
	constructor(readonly element: HTMLElement) {}

	get isOpen(): boolean {
		return this.element.isConnected;
	}

	get text(): string {
		return textIn(this.element);
	}

	/** What screen readers announce immediately. */
	get alert(): string {
		return this.elements('[role="alert"]').map(textIn).join(' ').trim();
	}

	get status(): string {
		return this.elements('[role="status"]').map(textIn).join(' ').trim();
	}

	/** The generated link, while it is shown. */
	get link(): string | undefined {
		return this.#named('input', 'Payment link')?.value;
	}

	get landingPage(): string {
		return this.input('Landing Page URL').value;
	}

	/** The amount and the unit, as displayed. */
	get validity(): string {
		return `${this.input('Validity Period').value} ${this.#units.selectedOptions[0]?.text ?? ''}`;
	}

	/** The labels of the channels' buttons, in order. */
	get channels(): Array<string> {
		return this.elements('uui-button[data-mark^="payment-link-channel:"]').map(textIn);
	}

	/** @returns {Array<Element>} the elements in the panel, in any shadow root */
	elements(selector: string): Array<Element> {
		return [...elementsIn(this.element.shadowRoot ?? this.element)].filter((element) => element.matches(selector));
	}

	input(label: string): HTMLInputElement {
		const input = this.#named('input', label);
		if (!input) throw new Error(`There is no field "${label}".`);
		return input;
	}

	/** The text around a field, including its message. */
	beside(label: string): string {
		const input = this.input(label);
		const item = this.elements('uui-form-layout-item').find((candidate) => [...elementsIn(candidate)].includes(input));
		return item ? textIn(item) : '';
	}

	type(label: string, text: string) {
		const input = this.input(label);
		input.focus();
		input.value = text;
		input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
	}

	chooseUnit(unit: string) {
		const option = [...this.#units.options].find(({ text }) => text === unit);
		if (!option) throw new Error(`There is no unit "${unit}".`);
		this.#units.value = option.value;
		this.#units.dispatchEvent(new Event('change', { bubbles: true }));
	}

	pressEnterIn(label: string) {
		this.input(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
	}

	/** The native button: `click()` is synchronous, and does nothing while it is disabled. */
	button(label: string): HTMLButtonElement | undefined {
		const button = this.#named('button', label);
		return button?.checkVisibility() ? button : undefined;
	}

	press(label: string) {
		const button = this.button(label);
		if (!button) throw new Error(`There is no button "${label}".`);
		button.click();
	}

	/** Waits until the cart is there with its channels and its landing page, or it says why not. */
	async loaded() {
		await eventually(
			() =>
				this.elements('umb-body-layout:not([loading])').length > 0 &&
				(this.channels.length > 0 || this.alert !== '') &&
				!this.text.includes('Looking up the page of the store.'),
			'The cart is still loading.',
		);
	}

	async linkShown(): Promise<string> {
		await eventually(() => this.link !== undefined, 'There is no link.');
		return this.link ?? '';
	}

	async alertShown(): Promise<string> {
		await eventually(() => this.alert !== '', 'There is no alert.');
		return this.alert;
	}

	/** Waits for text beside a field. */
	async shownBeside(label: string, words: string) {
		await eventually(() => this.beside(label).includes(words), `"${words}" is not beside "${label}".`);
	}

	get #units(): HTMLSelectElement {
		const select = this.#named('select', 'Unit');
		if (!select) throw new Error('There are no units.');
		return select;
	}

	#named<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, label: string): HTMLElementTagNameMap[Tag] | undefined {
		const isIt = (element: Element): element is HTMLElementTagNameMap[Tag] =>
			element.localName === tag && element.getAttribute('aria-label') === label;
		return [...elementsIn(this.element.shadowRoot ?? this.element)].find(isIt);
	}
}
