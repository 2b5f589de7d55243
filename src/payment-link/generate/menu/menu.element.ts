import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIPopoverContainerElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UcplMenuItemElement } from './menu-item.element.js';
import type { UcplMenuButtonElement } from './menu-button.element.js';
import './menu-button.element.js';

/**
 * A button with a menu, following the "menu button" pattern of the ARIA Authoring Practices. `umb-dropdown` neither exposes
 * whether it is open nor handles arrow keys.
 * @slot - `ucpl-menu-item` elements; choosing one closes the menu
 */
@customElement('ucpl-menu')
export class UcplMenuElement extends UmbLitElement {
	@property()
	label = '';

	@property({ type: Boolean })
	disabled = false;

	/** Whether the chosen action is in progress. */
	@property({ type: Boolean })
	waiting = false;

	@state()
	private _isOpen = false;

	@query('ucpl-menu-button')
	private _button!: UcplMenuButtonElement;

	@query('uui-popover-container')
	private _popover!: UUIPopoverContainerElement;

	/** The index of the item to focus once the menu is open; a negative one counts from the end. */
	#focusAt = 0;

	constructor() {
		super();
		// Captured, so that the menu is closed before the chosen item opens a dialog.
		this.addEventListener('click', (event) => this.#onClick(event), { capture: true });
	}

	get #items(): Array<UcplMenuItemElement> {
		return [...this.children]
			.filter((child) => child instanceof UcplMenuItemElement)
			.filter(({ disabled }) => !disabled);
	}

	override focus() {
		void this._button.focus();
	}

	#open(focusAt: number) {
		this.#focusAt = focusAt;
		if (this._isOpen) this.#focus();
		else this._popover.showPopover();
	}

	#focus() {
		void this.#items.at(this.#focusAt)?.focus();
		this.#focusAt = 0;
	}

	#close() {
		this._popover.hidePopover();
		void this._button.focus();
	}

	#onClick(event: Event) {
		const path = event.composedPath();
		if (this.#items.some((item) => path.includes(item))) this.#close();
	}

	#onToggle(event: ToggleEvent) {
		this._isOpen = event.newState === 'open';
		if (this._isOpen) this.#focus();
	}

	#onButtonKey(event: KeyboardEvent) {
		if (this._isOpen && event.key === 'Escape') {
			this.#onMenuKey(event);
			return;
		}
		if (this.disabled || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
		event.preventDefault();
		this.#open(event.key === 'ArrowDown' ? 0 : -1);
	}

	#onMenuKey(event: KeyboardEvent) {
		// Hiding the popover moves the focus back to the button, and Tab moves it on from there.
		if (event.key === 'Tab') {
			this._popover.hidePopover();
			return;
		}
		const items = this.#items;
		const path = event.composedPath();
		const at = items.findIndex((item) => path.includes(item));
		const steps: Partial<Record<string, () => void>> = {
			ArrowDown: () => void items[(at + 1) % items.length]?.focus(),
			ArrowUp: () => void items.at(Math.max(at, 0) - 1)?.focus(),
			Home: () => void items[0]?.focus(),
			End: () => void items.at(-1)?.focus(),
			Escape: () => this.#close(),
		};
		const step = steps[event.key];
		if (!step) return;
		// Escape would close the dialog around it as well, and the other keys would scroll.
		event.preventDefault();
		event.stopPropagation();
		step();
	}

	override render() {
		return html`
			<ucpl-menu-button
				popovertarget="menu"
				look="outline"
				label=${this.label}
				?disabled=${this.disabled}
				?expanded=${this._isOpen}
				@keydown=${this.#onButtonKey}>
				${this.label}
				${
					this.waiting
						? html`<uui-loader-circle></uui-loader-circle>`
						: html`<uui-symbol-expand ?open=${this._isOpen}></uui-symbol-expand>`
				}
			</ucpl-menu-button>
			<uui-popover-container id="menu" no-scroll @toggle=${this.#onToggle} @keydown=${this.#onMenuKey}>
				<umb-popover-layout>
					<div role="menu" aria-label=${this.label}>
						<slot></slot>
					</div>
				</umb-popover-layout>
			</uui-popover-container>
		`;
	}

	static override styles = css`
		/* UUI's own blue is too dark in the dark theme. */
		ucpl-menu-button {
			--uui-button-contrast-hover: var(--uui-color-interactive-emphasis);
		}

		/* Both have the same size, so that nothing moves. */
		uui-symbol-expand,
		uui-loader-circle {
			inline-size: 1em;
			color: inherit;
		}

		div {
			max-block-size: 50vh;
			overflow-y: auto;
			padding: var(--uui-size-space-1);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-menu': UcplMenuElement;
	}
}
