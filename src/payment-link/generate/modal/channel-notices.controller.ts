import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UcplCart } from '../../commerce/types.js';
import type { UcplReadyChannel } from './deliver.event.js';

/** Collects what channels say about earlier deliveries for a cart, in the order of the channels. */
export class UcplChannelNoticesController extends UmbControllerBase {
	readonly #notices = new Map<string, string>();

	/** @param {(texts: Array<string>) => void} onChange - is given the texts, whenever they change */
	constructor(
		host: UmbControllerHost,
		cart: UcplCart,
		channels: ReadonlyArray<UcplReadyChannel>,
		onChange: (texts: Array<string>) => void,
	) {
		super(host);
		for (const { manifest, api } of channels) {
			const { alias } = manifest;
			try {
				this.observe(
					api.notice?.(cart),
					(text) => {
						if (text) this.#notices.set(alias, text);
						else this.#notices.delete(alias);
						onChange(channels.flatMap((channel) => this.#notices.get(channel.manifest.alias) ?? []));
					},
					alias,
				);
			} catch (error) {
				// Anyone may write a channel.
				console.error(`[${alias}] The channel could not say what it knows of the cart.`, error);
			}
		}
	}
}
