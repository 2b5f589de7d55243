import { GeneratorPage } from './generator.page.js';

/** The open Send Email panel, found by labels and roles. */
export class SendEmailPage extends GeneratorPage {
	get recipient(): string {
		return this.input('Recipient').value;
	}

	/** As displayed. */
	get language(): string {
		return this.#languages.selectedOptions[0]?.text.trim() ?? '';
	}

	/** The name of the chosen template. */
	get template(): string {
		return this.#templates.find(({ radio }) => radio.checked)?.name ?? '';
	}

	/** Whether its templates have loaded. */
	get hasTemplates(): boolean {
		return this.#templates.length > 0;
	}

	chooseLanguage(name: string) {
		const select = this.#languages;
		const option = [...select.options].find(({ text }) => text.trim() === name);
		if (!option) throw new Error(`There is no language "${name}".`);
		select.value = option.value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}

	chooseTemplate(name: string) {
		const template = this.#templates.find((candidate) => candidate.name === name);
		if (!template) throw new Error(`There is no template "${name}".`);
		template.radio.click();
	}

	get #templates(): Array<{ radio: HTMLInputElement; name: string }> {
		const isRadio = (element: Element) => element instanceof HTMLInputElement;
		return this.elements('input[type=radio]')
			.filter(isRadio)
			.map((radio) => ({ radio, name: radio.closest('label')?.querySelector('bdi')?.textContent ?? '' }));
	}

	get #languages(): HTMLSelectElement {
		const isLanguages = (element: Element): element is HTMLSelectElement =>
			element instanceof HTMLSelectElement && element.ariaLabel === 'Language';
		const select = this.elements('select').find(isLanguages);
		if (!select) throw new Error('There are no languages.');
		return select;
	}
}
