import { css, customElement, html, ifDefined, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UcplDeliverEvent } from './deliver.event.js';
import { channelLabel } from './ready-channel.js';
import type { UcplReadyChannel } from './ready-channel.js';
import '../menu/menu-item.element.js';
import '../menu/menu.element.js';

/** How many channels have their own button next to More. A menu with a single item would save nothing. */
const BUTTONS = 2;

/** How the last delivery through a channel went. */
export interface UcplDeliveryState {
	/** The channel's alias. */
	alias: string;
	state: 'waiting' | 'success' | 'failed';
}

const LOADER = html`<uui-loader-circle></uui-loader-circle>`;

/**
 * A button for each channel. The first ones have their own, the others are behind More.
 * @fires ucpl-deliver - when an editor presses one
 */
@customElement('ucpl-channel-buttons')
export class UcplChannelButtonsElement extends UmbLitElement {
	/** Heaviest first. */
	@property({ attribute: false })
	channels: ReadonlyArray<UcplReadyChannel> = [];

	@property({ type: Boolean })
	disabled = false;

	@property({ attribute: false })
	delivery?: UcplDeliveryState;

	/** The channel that Enter in a field uses: the first with a primary button. */
	get primary(): UcplReadyChannel | undefined {
		return this.channels.find(({ button }) => button.look === 'primary');
	}

	/** Puts the focus on the primary channel's button, if there is one. */
	focusPrimary() {
		if (this.primary) this.focusChannel(this.primary.manifest.alias);
	}

	/** Puts the focus on a channel's button, or on More if the channel is behind it. */
	focusChannel(alias: string) {
		const mark = `uui-button[data-mark="payment-link-channel:${CSS.escape(alias)}"]`;
		void this.updateComplete.then(() => {
			const button = this.renderRoot.querySelector<HTMLElement>(mark);
			(button ?? this.renderRoot.querySelector<HTMLElement>('ucpl-menu'))?.focus();
		});
	}

	#deliver(channel: UcplReadyChannel) {
		this.dispatchEvent(new UcplDeliverEvent(channel));
	}

	#stateOf({ manifest }: UcplReadyChannel) {
		return this.delivery?.alias === manifest.alias ? this.delivery.state : undefined;
	}

	/** The state replaces the icon: UUI's own `state` would hide the label. */
	#renderIcon(channel: UcplReadyChannel) {
		const delivery = this.#stateOf(channel);
		if (delivery === 'waiting') return LOADER;
		const icons = { success: 'icon-check', failed: 'icon-alert' };
		return html`<umb-icon name=${delivery ? icons[delivery] : channel.button.icon}></umb-icon>`;
	}

	#renderButton(channel: UcplReadyChannel) {
		const { look } = channel.button;
		const label = channelLabel(this.localize, channel);
		return html`
			<uui-button
				data-mark="payment-link-channel:${channel.manifest.alias}"
				data-state=${ifDefined(this.#stateOf(channel))}
				label=${label}
				look=${look}
				color=${look === 'primary' ? 'positive' : 'default'}
				?disabled=${this.disabled}
				@click=${() => this.#deliver(channel)}>
				${this.#renderIcon(channel)} ${label}
			</uui-button>
		`;
	}

	#renderItem(channel: UcplReadyChannel) {
		const label = channelLabel(this.localize, channel);
		return html`
			<ucpl-menu-item
				data-mark="payment-link-channel:${channel.manifest.alias}"
				data-state=${ifDefined(this.#stateOf(channel))}
				label=${label}
				?disabled=${this.disabled}
				@click=${() => this.#deliver(channel)}>
				${this.#renderIcon(channel)} ${label}
			</ucpl-menu-item>
		`;
	}

	#renderMore(channels: ReadonlyArray<UcplReadyChannel>) {
		if (channels.length === 0) return nothing;
		return html`
			<ucpl-menu
				label=${this.localize.term('ucpl_moreChannels')}
				?disabled=${this.disabled}
				?waiting=${channels.some((channel) => this.#stateOf(channel) === 'waiting')}>
				${repeat(
					channels,
					({ manifest }) => manifest.alias,
					(channel) => this.#renderItem(channel),
				)}
			</ucpl-menu>
		`;
	}

	override render() {
		const buttons = this.channels.length === BUTTONS + 1 ? BUTTONS + 1 : BUTTONS;
		return html`
			<div role="group" aria-label=${this.localize.term('ucpl_sendTheLink')}>
				${repeat(
					this.channels.slice(0, buttons),
					({ manifest }) => manifest.alias,
					(channel) => this.#renderButton(channel),
				)}
				${this.#renderMore(this.channels.slice(buttons))}
			</div>
		`;
	}

	static override styles = css`
		div {
			display: flex;
			flex-wrap: wrap;
			gap: var(--uui-size-space-3);
		}

		/* UUI's own blue is too dark in the dark theme. */
		[look='outline'],
		ucpl-menu-item {
			--uui-button-contrast-hover: var(--uui-color-interactive-emphasis);
		}

		/* As large as an icon, so that nothing moves. */
		uui-loader-circle {
			inline-size: 1.125em;
			block-size: 1.125em;
			color: inherit;
		}

		@media (forced-colors: active) {
			uui-button,
			ucpl-menu {
				--uui-button-border-color: ButtonBorder;
				--uui-button-border-color-hover: Highlight;
				--uui-button-border-color-disabled: GrayText;
			}
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-channel-buttons': UcplChannelButtonsElement;
	}
}
