import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import {
	css,
	customElement,
	html,
	nothing,
	property,
	query,
	repeat,
	state,
} from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplEmailTemplate } from '../../commerce/types.js';
import { describeControl } from '../../parts/describe-field.js';
import type { UcplFieldMessageElement } from '../../parts/field-message.element.js';
import { keepValue } from '../../parts/keep-value.js';
import '../../parts/field-message.element.js';

/** Not in a template, because the build trims the spaces at its edges. */
const SEPARATOR = ' · ';

/** With more templates than this there is a search. */
const MAX_WITHOUT_SEARCH = 7;

/**
 * A choice of one e-mail template.
 * @fires change - when another one is selected
 */
@customElement('ucpl-template-picker')
export class UcplTemplatePickerElement extends UmbLitElement {
	@property({ attribute: false })
	templates: ReadonlyArray<UcplEmailTemplate> = [];

	@property({ attribute: false })
	value?: UcplEmailTemplate;

	/** What is wrong with the choice, as text. */
	@property({ attribute: false })
	error?: string;

	/** Whether the choice may be read but not changed. */
	@property({ type: Boolean })
	waiting = false;

	@state()
	private _search = '';

	@query('fieldset')
	private _group!: HTMLFieldSetElement;

	@query('ucpl-field-message')
	private _message!: UcplFieldMessageElement;

	/** Moves the focus to the first radio button. */
	override focus() {
		void this.updateComplete.then(() => this.#radios[0]?.focus());
	}

	get #radios(): Array<HTMLInputElement> {
		return [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
	}

	/** Lit does not know which radio button the browser has checked, so they are set after each update. */
	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		const isInvalid = this.error !== undefined;
		for (const radio of this.#radios) {
			radio.checked = radio.value === this.value?.unique;
			// Not every screen reader reads the group's description when one of its radio buttons gets the focus.
			radio.ariaInvalid = String(isInvalid);
			radio.ariaDescribedByElements = isInvalid ? [this._message] : null;
		}
		describeControl(this._group, {
			isRequired: true,
			isInvalid,
			isReadonly: this.waiting,
			description: this._message,
		});
	}

	#choose(template: UcplEmailTemplate) {
		if (this.waiting) {
			this.requestUpdate();
		} else {
			this.value = template;
			this.dispatchEvent(new UmbChangeEvent());
		}
	}

	#onSearch({ target: { value } }: Event & { target: UUIInputElement }) {
		this._search = typeof value === 'string' ? value : '';
	}

	get #found(): Array<UcplEmailTemplate> {
		const words = this._search.toLocaleLowerCase().split(/\s+/);
		return this.templates.filter(({ name, alias, subject }) => {
			const text = `${name} ${alias} ${subject}`.toLocaleLowerCase();
			return words.every((word) => text.includes(word));
		});
	}

	#renderSearch() {
		if (this.templates.length <= MAX_WITHOUT_SEARCH) return nothing;
		const label = this.localize.term('ucpl_searchTemplates');
		return html`<uui-input
			type="search"
			label=${label}
			placeholder=${label}
			.value=${this._search}
			@input=${this.#onSearch}></uui-input>`;
	}

	#renderTemplate(template: UcplEmailTemplate) {
		const { unique, name, alias, subject } = template;
		return html`
			<label>
				<input type="radio" name="template" value=${unique} @change=${() => this.#choose(template)} />
				<span>
					<bdi>${name}</bdi>
					<small><bdi>${alias}</bdi>${subject ? html`${SEPARATOR}<bdi>${subject}</bdi>` : nothing}</small>
				</span>
			</label>
		`;
	}

	override render() {
		const found = this.#found;
		return html`
			<fieldset role="radiogroup">
				<legend>${this.localize.term('ucpl_emailTemplate')}</legend>
				${this.#renderSearch()}
				<div id="templates" class=${this.waiting ? 'waiting' : ''} @keydown=${this.waiting ? keepValue : nothing}>
					${repeat(
						found,
						({ unique }) => unique,
						(template) => this.#renderTemplate(template),
					)}
				</div>
				<ucpl-field-message
					.message=${this.error}
					.reserve=${['ucpl_noTemplateFound', 'ucpl_templateMissing'].map((term) => this.localize.term(term))}>
					<span role="status">${found.length === 0 ? this.localize.term('ucpl_noTemplateFound') : nothing}</span>
				</ucpl-field-message>
			</fieldset>
		`;
	}

	static override styles = css`
		fieldset {
			min-width: 0;
			margin: 0;
			padding: 0;
			border: none;
		}

		legend {
			padding: 0 0 var(--uui-size-space-2);
			font-weight: 700;
		}

		uui-input {
			width: 100%;
			margin-bottom: var(--uui-size-space-2);
		}

		#templates {
			max-height: 16rem;
			overflow-y: auto;
		}

		label {
			display: flex;
			gap: var(--uui-size-space-3);
			padding: var(--uui-size-space-2) var(--uui-size-space-1);
			cursor: pointer;
			overflow-wrap: anywhere;
		}

		label:hover {
			background-color: var(--uui-color-surface-emphasis);
		}

		input {
			flex: none;
			width: 1.1em;
			height: 1.1em;
			margin: 0.15em 0 0;
			accent-color: var(--uui-color-selected);
		}

		small {
			display: block;
			color: var(--uui-color-text-alt);
		}

		.waiting {
			pointer-events: none;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-template-picker': UcplTemplatePickerElement;
	}
}
