import {
	css,
	customElement,
	html,
	ifDefined,
	nothing,
	property,
	repeat,
	state,
} from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UcplChannelsController } from './channels.controller.js';
import type { UcplReadyChannel } from './deliver.event.js';
import { UcplChannelsEvent, UcplDeliverEvent } from './deliver.event.js';

/** As many channels as have a button of their own; the others are behind "More". */
const BUTTONS = 2;

/** How the last delivery through a channel went. */
export interface UcplDeliveryState {
	/** The channel's alias. */
	alias: string;
	state: 'waiting' | 'success' | 'failed';
}

/**
 * A button for every registered channel, heaviest first. The channels are loaded with it, not with the press of a button:
 * loading one then would use up the time in which browsers let a press write to the clipboard.
 * @fires ucpl-deliver - when an editor presses one
 * @fires ucpl-channels - when they are there, and whenever they change
 */
@customElement('ucpl-channel-buttons')
export class UcplChannelButtonsElement extends UmbLitElement {
	@property({ type: Boolean })
	disabled = false;

	@property({ attribute: false })
	delivery?: UcplDeliveryState;

	@state()
	private _channels: Array<UcplReadyChannel> = [];

	/** The channel that Enter stands for: the first whose button is primary. */
	get primary(): UcplReadyChannel | undefined {
		return this._channels.find(({ manifest }) => manifest.meta.look === 'primary');
	}

	#controller?: UcplChannelsController;

	override connectedCallback() {
		super.connectedCallback();
		this.#controller = new UcplChannelsController(this, (channels) => {
			this._channels = channels;
			void this.updateComplete.then(() => this.dispatchEvent(new UcplChannelsEvent(channels)));
		});
	}

	/** Puts the focus on the primary channel's button, where there is one. */
	focusPrimary() {
		if (this.primary) this.focusChannel(this.primary.manifest.alias);
	}

	/** Puts the focus on a channel's button, or on More where it has none of its own. */
	focusChannel(alias: string) {
		const button = this.renderRoot.querySelector<HTMLElement>(
			`uui-button[data-mark="payment-link-channel:${CSS.escape(alias)}"]`,
		);
		(button ?? this.renderRoot.querySelector<HTMLElement>('umb-dropdown'))?.focus();
	}

	/** A closed modal is taken out of the page but not destroyed, and the channels would stay. */
	override disconnectedCallback() {
		super.disconnectedCallback();
		this.#controller?.destroy();
	}

	#deliver(channel: UcplReadyChannel) {
		this.dispatchEvent(new UcplDeliverEvent(channel));
	}

	#renderButton(channel: UcplReadyChannel) {
		const { alias, meta } = channel.manifest;
		const label = this.localize.string(meta.label);
		return html`
			<uui-button
				data-mark="payment-link-channel:${alias}"
				label=${label}
				look=${meta.look ?? 'secondary'}
				color=${meta.look === 'primary' ? 'positive' : 'default'}
				state=${ifDefined(this.delivery?.alias === alias ? this.delivery.state : undefined)}
				?disabled=${this.disabled}
				@click=${() => this.#deliver(channel)}>
				${meta.icon ? html`<umb-icon name=${meta.icon}></umb-icon>` : nothing} ${label}
			</uui-button>
		`;
	}

	#renderItem(channel: UcplReadyChannel) {
		const { alias, meta } = channel.manifest;
		return html`
			<uui-menu-item
				data-mark="payment-link-channel:${alias}"
				label=${this.localize.string(meta.label)}
				@click-label=${() => this.#deliver(channel)}>
				${meta.icon ? html`<umb-icon slot="icon" name=${meta.icon}></umb-icon>` : nothing}
			</uui-menu-item>
		`;
	}

	#renderMore(channels: Array<UcplReadyChannel>) {
		if (channels.length === 0) return nothing;
		const label = this.localize.term('ucpl_moreChannels');
		return html`
			<umb-dropdown look="secondary" label=${label} ?disabled=${this.disabled}>
				<span slot="label">${label}</span>
				${repeat(
					channels,
					({ manifest }) => manifest.alias,
					(channel) => this.#renderItem(channel),
				)}
			</umb-dropdown>
		`;
	}

	override render() {
		return html`
			<div role="group" aria-label=${this.localize.term('ucpl_channels')}>
				${repeat(
					this._channels.slice(0, BUTTONS),
					({ manifest }) => manifest.alias,
					(channel) => this.#renderButton(channel),
				)}
				${this.#renderMore(this._channels.slice(BUTTONS))}
			</div>
		`;
	}

	static override styles = css`
		div {
			display: flex;
			flex-wrap: wrap;
			gap: var(--uui-size-space-3);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-channel-buttons': UcplChannelButtonsElement;
	}
}
