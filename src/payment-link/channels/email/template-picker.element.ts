import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, live, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplEmailTemplate } from '../../commerce/types.js';

/** With more templates than these there is a search. */
const MOST_WITHOUT_SEARCH = 7;

/**
 * A choice of one e-mail template.
 * @fires change - when another one is chosen
 */
@customElement('ucpl-template-picker')
export class UcplTemplatePickerElement extends UmbLitElement {
	@property({ attribute: false })
	templates: ReadonlyArray<UcplEmailTemplate> = [];

	@property({ attribute: false })
	value?: UcplEmailTemplate;

	/** What is wrong with the choice, as text. */
	@property()
	error = '';

	@state()
	private _search = '';

	/** Puts the focus on the choice. */
	override focus() {
		this.renderRoot.querySelector<HTMLElement>('input')?.focus();
	}

	#choose(template: UcplEmailTemplate) {
		this.value = template;
		this.dispatchEvent(new UmbChangeEvent());
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
		if (this.templates.length <= MOST_WITHOUT_SEARCH) return nothing;
		const label = this.localize.term('ucpl_searchTemplates');
		return html`<uui-input
			type="search"
			label=${label}
			placeholder=${label}
			.value=${this._search}
			@input=${this.#onSearch}></uui-input>`;
	}

	#renderTemplate(template: UcplEmailTemplate) {
		const { name, alias, subject } = template;
		return html`
			<label>
				<input
					type="radio"
					name="template"
					.checked=${live(template.unique === this.value?.unique)}
					@change=${() => this.#choose(template)} />
				<span>
					<bdi>${name}</bdi>
					<small><bdi>${alias}</bdi>${subject ? html` · <bdi>${subject}</bdi>` : nothing}</small>
				</span>
			</label>
		`;
	}

	override render() {
		const found = this.#found;
		return html`
			<fieldset aria-describedby="error">
				<legend>${this.localize.term('ucpl_emailTemplate')}</legend>
				${this.#renderSearch()}
				<div id="templates">
					${repeat(
						found,
						({ unique }) => unique,
						(template) => this.#renderTemplate(template),
					)}
				</div>
				<p role="status">${found.length === 0 ? this.localize.term('ucpl_noTemplateFound') : nothing}</p>
				<p id="error" role="alert">${this.error}</p>
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

		p {
			margin: 0;
		}

		#error {
			color: var(--uui-color-invalid-standalone);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-template-picker': UcplTemplatePickerElement;
	}
}
