import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { createExtensionApi, UmbExtensionsManifestInitializer } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import type {
	UcplManifestPaymentLinkChannel,
	UcplPaymentLinkChannel,
} from '../../channels/payment-link-channel.extension.js';
import { readChannelButton } from './read-channel.js';
import type { UcplReadyChannel } from './ready-channel.js';

/** How long the others wait for a channel that is slow to load, in milliseconds. It is added once it has loaded. */
const PATIENCE = 3_000;

interface LoadingChannel {
	ready?: UcplReadyChannel;
	/** False once it has loaded, has failed, or was waited for long enough. */
	isAwaited: boolean;
}

/** A channel of another package may have no `destroy`, or one that throws. */
function release(api: UcplPaymentLinkChannel | undefined, alias: string) {
	try {
		if (api && 'destroy' in api) api.destroy();
	} catch (error) {
		console.error(`[${alias}] The channel could not be destroyed.`, error);
	}
}

/** @returns {UcplReadyChannel | undefined} the channel, or undefined if it cannot deliver */
function ready(manifest: UcplManifestPaymentLinkChannel, api: UcplPaymentLinkChannel): UcplReadyChannel | undefined {
	const { alias } = manifest;
	const given: { readonly deliver?: unknown } = api;
	if (typeof given.deliver !== 'function') {
		console.error(`[${alias}] The channel has no method "deliver" and is left out.`);
		return undefined;
	}
	const { button, problems } = readChannelButton(manifest);
	for (const problem of problems) console.warn(`[${alias}] ${problem}`);
	return { manifest, button, api: Object.assign(api, { manifest }) };
}

/**
 * Loads the permitted channels and reports them together, heaviest first, so that no button moves while a person aims at it.
 * The CMS's own initializer reports each as soon as it has loaded.
 */
export class UcplChannelsController extends UmbControllerBase {
	readonly #onChange: (channels: Array<UcplReadyChannel>) => void;
	readonly #patience: number;
	#channels = new Map<UcplManifestPaymentLinkChannel, LoadingChannel>();

	/**
	 * @param {UmbControllerHost} host - the host of the channels
	 * @param {(channels: Array<UcplReadyChannel>) => void} onChange - called with the ready channels whenever they change
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
		for (const [manifest, { ready }] of former) if (!this.#channels.has(manifest)) release(ready?.api, manifest.alias);
		this.#notifyChange();
	}

	#load(manifest: UcplManifestPaymentLinkChannel): LoadingChannel {
		const channel: LoadingChannel = { isAwaited: true };
		const isPermitted = () => this.#channels.get(manifest) === channel;
		const settle = () => {
			channel.isAwaited = false;
			if (isPermitted()) this.#notifyChange();
		};
		const patience = setTimeout(settle, this.#patience);
		void createExtensionApi(this, manifest)
			.then((api) => {
				if (api && isPermitted()) channel.ready = ready(manifest, api);
				if (!channel.ready) release(api, manifest.alias);
			})
			.catch((error: unknown) => console.error(`[${manifest.alias}] The channel could not be loaded.`, error))
			.finally(() => {
				clearTimeout(patience);
				settle();
			});
		return channel;
	}

	#notifyChange() {
		const channels = [...this.#channels.values()];
		if (channels.some(({ isAwaited }) => isAwaited)) return;
		this.#onChange(channels.flatMap(({ ready }) => ready ?? []));
	}

	override destroy() {
		this.#permit([]);
		super.destroy();
	}
}
