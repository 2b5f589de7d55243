import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { createExtensionApi, UmbExtensionsManifestInitializer } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import type {
	UcplManifestPaymentLinkChannel,
	UcplPaymentLinkChannel,
} from '../../channels/payment-link-channel.extension.js';
import type { UcplReadyChannel } from './deliver.event.js';

/** How long the others wait for a channel that is slow to load, in milliseconds. It joins them when it is there. */
const PATIENCE = 3_000;

interface LoadingChannel {
	ready?: UcplReadyChannel;
	/** False once it is there, has failed, or was waited for long enough. */
	isAwaited: boolean;
}

/** Anyone may write a channel, and leave `destroy` out. */
function release(api: UcplPaymentLinkChannel | undefined) {
	if (api && 'destroy' in api) api.destroy();
}

/**
 * Loads the permitted channels and gives them together, heaviest first, so that no button moves while a person aims at it.
 * The initializer of the CMS would give each as it comes.
 */
export class UcplChannelsController extends UmbControllerBase {
	readonly #onChange: (channels: Array<UcplReadyChannel>) => void;
	readonly #patience: number;
	#channels = new Map<UcplManifestPaymentLinkChannel, LoadingChannel>();

	/**
	 * @param {UmbControllerHost} host - what the channels live and go with
	 * @param {(channels: Array<UcplReadyChannel>) => void} onChange - is given those that are ready, whenever they change
	 * @param {number} patience - milliseconds
	 */
	constructor(host: UmbControllerHost, onChange: (channels: Array<UcplReadyChannel>) => void, patience = PATIENCE) {
		super(host);
		this.#onChange = onChange;
		this.#patience = patience;
		new UmbExtensionsManifestInitializer<
			UcplManifestPaymentLinkChannel,
			'paymentLinkChannel',
			UcplManifestPaymentLinkChannel
		>(this, umbExtensionsRegistry, 'paymentLinkChannel', null, (permitted) =>
			this.#permit(permitted.map(({ manifest }) => manifest)),
		);
	}

	#permit(manifests: ReadonlyArray<UcplManifestPaymentLinkChannel>) {
		const former = this.#channels;
		this.#channels = new Map(manifests.map((manifest) => [manifest, former.get(manifest) ?? this.#load(manifest)]));
		for (const [manifest, { ready }] of former) if (!this.#channels.has(manifest)) release(ready?.api);
		this.#tell();
	}

	#load(manifest: UcplManifestPaymentLinkChannel): LoadingChannel {
		const channel: LoadingChannel = { isAwaited: true };
		const isPermitted = () => this.#channels.get(manifest) === channel;
		const settle = () => {
			channel.isAwaited = false;
			if (isPermitted()) this.#tell();
		};
		const patience = setTimeout(settle, this.#patience);
		void createExtensionApi(this, manifest)
			.then((api) => {
				if (!isPermitted()) release(api);
				else if (api) channel.ready = { manifest, api: Object.assign(api, { manifest }) };
			})
			.catch((error: unknown) => console.error(`[${manifest.alias}] The channel could not be loaded.`, error))
			.finally(() => {
				clearTimeout(patience);
				settle();
			});
		return channel;
	}

	#tell() {
		const channels = [...this.#channels.values()];
		if (channels.some(({ isAwaited }) => isAwaited)) return;
		this.#onChange(channels.flatMap(({ ready }) => ready ?? []));
	}

	override destroy() {
		this.#permit([]);
		super.destroy();
	}
}
