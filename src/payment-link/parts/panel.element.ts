import { css, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues, TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { UcplButtonStyles } from './button.styles.js';
import { isFocusLost } from './focus.js';
import './notice.element.js';

/** A failure, and how to recover from it. */
export interface UcplProblem {
	/** Plain text. */
	text: string;
	retry?: () => void;
	/** Whether the editor has to decide how to go on. */
	needsDecision?: boolean;
}

/** Holding Enter down would press a button or submit a form repeatedly. */
function ignoreHeldEnter(event: KeyboardEvent) {
	if (event.key !== 'Enter' || !event.repeat) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** A sidebar with a headline, a Close button, and a live region for what went wrong. */
export abstract class UcplPanelElement<Data extends object> extends UmbModalBaseElement<Data, never> {
	@state()
	protected _isLoading = true;

	@state()
	protected _problem?: UcplProblem;

	@query('[role=alert]')
	private _alert!: HTMLElement;

	/** The key of its headline. */
	protected abstract readonly headline: string;

	constructor() {
		super();
		this.addEventListener('keydown', ignoreHeldEnter, { capture: true });
	}

	/** The content between the headline and the buttons. */
	protected abstract renderMain(): TemplateResult;

	/** What a screen reader says while nothing is wrong. */
	protected abstract status(): string;

	/** Called when the editor closes it. */
	protected abstract onClose(): void;

	protected renderActions(): unknown {
		return nothing;
	}

	protected override firstUpdated(changed: PropertyValues<this>) {
		super.firstUpdated(changed);
		// The backoffice leaves the dialog without a name, and a screen reader would announce only "dialog".
		const container = this.closest('uui-modal-sidebar, uui-modal-dialog');
		container?.shadowRoot?.querySelector('dialog')?.setAttribute('aria-label', this.localize.term(this.headline));
		this.modalContext?.onSubmit().catch(() => this.onClose());
	}

	/** A new problem may be out of view, and the button that had the focus may be gone. */
	protected override updated(changed: Map<PropertyKey, unknown>) {
		super.updated(changed);
		if (!this._problem || !changed.has('_problem')) return;
		this._alert.scrollIntoView({ block: 'nearest' });
		if (this._problem.needsDecision || isFocusLost()) this._alert.focus();
	}

	/** @param {unknown} decision - buttons for a problem that needs a decision */
	protected renderProblem(decision?: unknown) {
		const problem = this._problem && this.#renderText(this._problem, decision);
		return html`<div role="alert" tabindex="-1">${problem}</div>`;
	}

	#renderText({ text, retry }: UcplProblem, decision: unknown) {
		const label = this.localize.term('ucpl_retry');
		return html`
			<ucpl-notice>${text}</ucpl-notice>
			${decision} ${retry && html`<uui-button look="outline" label=${label} @click=${retry}></uui-button>`}
		`;
	}

	override render() {
		return html`
			<umb-body-layout headline=${this.localize.term(this.headline)} ?loading=${this._isLoading}>
				${this.renderMain()}
				<uui-visually-hidden role="status">${this.status()}</uui-visually-hidden>
				<uui-button
					slot="actions"
					label=${this.localize.term('general_close')}
					@click=${() => this._rejectModal()}></uui-button>
				${this.renderActions()}
			</umb-body-layout>
		`;
	}

	static override styles = [
		UmbTextStyles,
		UcplButtonStyles,
		css`
			[hidden] {
				display: none;
			}

			[role='alert']:focus {
				outline: 2px solid var(--uui-color-focus);
				outline-offset: 2px;
			}
		`,
	];
}
