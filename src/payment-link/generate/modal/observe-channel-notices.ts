import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplCart } from '../../commerce/types.js';
import type { UcplReadyChannel } from './ready-channel.js';

/**
 * Collects the channels' notices about earlier deliveries for a cart, in the order of the channels. Another call replaces the
 * observers of the last one.
 * @param {(texts: Array<string>) => void} onChange - called with the texts immediately, and whenever they change
 */
export function observeChannelNotices(
	host: UmbLitElement,
	cart: UcplCart | undefined,
	channels: ReadonlyArray<UcplReadyChannel>,
	onChange: (texts: Array<string>) => void,
): void {
	const notices: Partial<Record<string, string>> = {};
	const collect = () => onChange(channels.flatMap(({ manifest }) => notices[manifest.alias] ?? []));
	for (const { manifest, api } of channels) {
		const { alias } = manifest;
		try {
			host.observe(
				cart && api.notice?.(cart),
				(text) => {
					notices[alias] = text;
					collect();
				},
				`notice:${alias}`,
			);
		} catch (error) {
			// The channel may be another package's.
			console.error(`[${alias}] The channel's notice failed.`, error);
		}
	}
	collect();
}
