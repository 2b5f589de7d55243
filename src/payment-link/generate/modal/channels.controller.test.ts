import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplManifestPaymentLinkChannel } from '../../channels/payment-link-channel.extension.js';
import { TestConsole } from '../../commerce/testing/console.js';
import { eventually } from '../../testing/eventually.js';
import { UcplChannelsController } from './channels.controller.js';

@customElement('ucpl-test-channels-host')
class HostElement extends UmbLitElement {}

type Loaded = Awaited<ReturnType<Extract<UcplManifestPaymentLinkChannel['api'], () => unknown>>>;

/** The registry emits the permitted extensions within a frame. */
async function twoFrames() {
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
}

describe('the channels', () => {
	let host: HostElement;
	let reported: Array<string> = [];
	let destroyed: Array<string> = [];
	const registered: Array<string> = [];

	beforeEach(() => {
		host = new HostElement();
		document.body.append(host);
		reported = [];
		destroyed = [];
	});

	afterEach(() => {
		host.destroy();
		host.remove();
		umbExtensionsRegistry.unregisterMany(registered.splice(0));
	});

	/** @returns the module of a channel */
	const loaded = (alias: string): Loaded => ({
		api: class extends UmbControllerBase {
			deliver = () => Promise.resolve();

			override destroy() {
				destroyed.push(alias);
				super.destroy();
			}
		},
	});

	const register = (
		alias: string,
		weight: number,
		load: () => Promise<Loaded> = () => Promise.resolve(loaded(alias)),
	) => {
		registered.push(alias);
		umbExtensionsRegistry.register({
			type: 'paymentLinkChannel',
			alias,
			name: alias,
			weight,
			api: load,
			meta: { label: alias },
		});
	};

	const start = (patience?: number) =>
		new UcplChannelsController(
			host,
			(channels) => reported.push(channels.map(({ manifest }) => manifest.alias).join()),
			patience,
		);

	it('are reported together, heaviest first, even if one of them is slow to load', async () => {
		let load: () => void = () => undefined;
		const slow = new Promise<Loaded>((resolve) => (load = () => resolve(loaded('slow'))));
		register('slow', 3, () => slow);
		register('light', 1);
		register('heavy', 2);
		start();
		await twoFrames();
		expect(reported).to.be.empty;
		load();
		await eventually(() => reported.length > 0, 'They are not reported.');
		expect(reported).to.deep.equal(['slow,heavy,light']);
	});

	it('do not wait for one that fails to load, and its error is logged', async () => {
		const quiet = new TestConsole();
		register('failing', 2, () => Promise.reject(new Error('404')));
		register('other', 1);
		start();
		await eventually(() => reported.length > 0, 'They are not reported.');
		quiet.restore();
		expect(reported).to.deep.equal(['other']);
		expect(quiet.complaints).to.deep.equal(['[failing] The channel could not be loaded. Error: 404']);
	});

	it('do not include one that cannot deliver, which is logged', async () => {
		const quiet = new TestConsole();
		const wrong = (api: object) => () => Promise.resolve({ api } as Loaded);
		register('without', 4, wrong(class extends UmbControllerBase {}));
		register(
			'wrong',
			3,
			wrong(
				class extends UmbControllerBase {
					deliver = 'soon';
				},
			),
		);
		register('other', 1);
		start();
		await eventually(() => reported.length > 0, 'They are not reported.');
		quiet.restore();
		expect(reported).to.deep.equal(['other']);
		expect(quiet.complaints).to.deep.equal([
			'[without] The channel has no method "deliver" and is left out.',
			'[wrong] The channel has no method "deliver" and is left out.',
		]);
	});

	it('include one with an invalid manifest, which is logged', async () => {
		const quiet = new TestConsole();
		registered.push('bare');
		const bare = {
			type: 'paymentLinkChannel',
			alias: 'bare',
			name: 'Bare',
			api: () => Promise.resolve(loaded('bare')),
		};
		umbExtensionsRegistry.register(bare as UcplManifestPaymentLinkChannel);
		register('other', 1);
		let labels: Array<string> = [];
		new UcplChannelsController(host, (channels) => (labels = channels.map(({ button }) => button.label)));
		await eventually(() => labels.length > 0, 'They are not reported.');
		quiet.restore();
		expect(labels.sort()).to.deep.equal(['Bare', 'other']);
		expect(quiet.complaints).to.deep.equal(['[bare] meta.label has to be text. The button says "Bare" instead.']);
	});

	it('are all destroyed, even if one of them fails to be', async () => {
		const quiet = new TestConsole();
		register('failing', 2, () =>
			Promise.resolve({
				api: class {
					deliver = () => Promise.resolve();

					destroy() {
						throw new Error('Not now.');
					}
				},
			}),
		);
		register('other', 1);
		const channels = start();
		await eventually(() => reported.includes('failing,other'), 'They are not reported.');
		channels.destroy();
		quiet.restore();
		expect(destroyed).to.include('other');
		expect(quiet.complaints).to.deep.equal(['[failing] The channel could not be destroyed. Error: Not now.']);
	});

	it('wait only for a time for one that is slow to load, and add it once it has loaded', async () => {
		let load: () => void = () => undefined;
		const slow = new Promise<Loaded>((resolve) => (load = () => resolve(loaded('slow'))));
		register('slow', 2, () => slow);
		register('other', 1);
		start(20);
		await eventually(() => reported.length > 0, 'They are not reported.');
		expect(reported).to.deep.equal(['other']);
		load();
		await eventually(() => reported.length > 1, 'It is not reported.');
		expect(reported.at(-1)).to.equal('slow,other');
	});

	it('get their manifest, and are destroyed with the controller', async () => {
		register('one', 1);
		let manifest: UcplManifestPaymentLinkChannel | undefined;
		const channels = new UcplChannelsController(host, ([channel]) => (manifest ??= channel?.api.manifest));
		await eventually(() => manifest !== undefined, 'It has no manifest.');
		expect(manifest?.alias).to.equal('one');
		channels.destroy();
		expect(destroyed).to.include('one');
	});

	it('are destroyed if they load after the controller was destroyed', async () => {
		let load: () => void = () => undefined;
		const slow = new Promise<Loaded>((resolve) => (load = () => resolve(loaded('slow'))));
		register('slow', 1, () => slow);
		const channels = start();
		await twoFrames();
		channels.destroy();
		load();
		await eventually(() => destroyed.length > 0, 'It is not destroyed.');
		expect(
			reported.every((aliases) => aliases === ''),
			'whether none was reported',
		).to.be.true;
	});
});
