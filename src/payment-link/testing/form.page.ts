import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TestBackoffice } from './backoffice.js';
import { eventually } from './eventually.js';
import { GeneratorPage } from './generator.page.js';

/** A form on its own, in a box with a button below it, for a real mouse and keyboard. */
export class FormPage extends GeneratorPage {
	readonly #box = document.createElement('uui-box');
	readonly #button = document.createElement('button');
	/** How often the button was clicked. */
	clicks = 0;
	/** How often the form was submitted. */
	submits = 0;

	constructor(
		backoffice: TestBackoffice,
		form: HTMLElement,
		/** Pixels. */
		width = 500,
	) {
		super(form);
		this.#button.textContent = 'Below the form';
		this.#button.addEventListener('click', () => this.clicks++);
		form.addEventListener('submit', () => this.submits++);
		this.#box.style.width = `${width}px`;
		this.#box.append(form, this.#button);
		(backoffice.element.shadowRoot ?? backoffice.element).append(this.#box);
	}

	/** The button's distance from the top of the page, in pixels. */
	get buttonTop(): number {
		return this.#button.getBoundingClientRect().top;
	}

	/** The messages below the fields. */
	get shownMessages(): Array<Element> {
		return this.elements('#message');
	}

	async ready(label: string) {
		await eventually(() => this.elements('input').some((input) => input.ariaLabel === label), 'It is not rendered.');
	}

	/** Replaces a field's value by typing. */
	async typeByKeys(label: string, text: string) {
		const input = this.input(label);
		input.focus();
		input.select();
		await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
	}

	async mouse(type: 'down' | 'up') {
		const { left, top, width, height } = this.#button.getBoundingClientRect();
		if (type === 'down')
			await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
		await sendMouse({ type });
	}
}
