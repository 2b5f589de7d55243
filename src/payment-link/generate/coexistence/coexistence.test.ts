import { expect } from '@open-wc/testing';
import { UmbBundleExtensionInitializer, UmbExtensionRegistry } from '@umbraco-cms/backoffice/extension-api';
import type { ManifestBase } from '@umbraco-cms/backoffice/extension-api';
import { UmbBackofficeEntryPointExtensionInitializer } from '@umbraco-cms/backoffice/extension-registry';
import { manifests } from '../../bundle.js';
import { TestHostElement } from '../../commerce/testing/host.element.js';
import { eventually } from '../../testing/eventually.js';

type Manifest = ManifestBase & Record<string, unknown>;

const OURS = ['Ucpl.EntityAction.Cart.GeneratePaymentLink', 'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink'] as const;

const commerceItem: Manifest = {
	type: 'entityAction',
	kind: 'default',
	alias: 'Uc.EntityAction.Cart.GeneratePaymentLink',
	name: 'Generate Payment Link',
	forEntityTypes: ['uc:cart'],
	meta: { label: 'Generate Payment Link' },
};
const commerceButton: Manifest = {
	type: 'ucEntityQuickAction',
	kind: 'default',
	alias: 'Uc.EntityQuickAction.Cart.GeneratePaymentLink',
	name: 'Generate Payment Link',
	meta: { entityType: 'uc:cart', label: 'Generate Payment Link' },
};
const commerce = [commerceItem, commerceButton];

/** A site's own defaults, as in its umbraco-package.json. */
const site = (meta: object): Manifest => ({
	type: 'entityAction',
	kind: 'paymentLink',
	alias: 'MyShop.EntityAction.Cart.GeneratePaymentLink',
	name: 'My Shop Generate Payment Link',
	overwrites: OURS[0],
	forEntityTypes: ['uc:cart'],
	meta,
});

/** A script of a package, which arrives when a test says so. */
class Arrival<T> {
	readonly promise: Promise<T>;
	readonly load = () => this.promise;
	arrive!: (module: T) => void;
	fail!: (reason: Error) => void;

	constructor() {
		this.promise = new Promise((resolve, reject) => {
			this.arrive = resolve;
			this.fail = reject;
		});
	}
}

const bundle = (name: string, load: () => Promise<object>): Manifest => ({
	type: 'bundle',
	alias: `${name}.Bundle`,
	name,
	js: load,
});

describe("Commerce's own Generate Payment Link", () => {
	let registry: UmbExtensionRegistry<ManifestBase>;
	let host: TestHostElement;

	/** Starts a backoffice whose packages have these manifests, which it registers at once. */
	const boot = (...packages: Array<Manifest>) => {
		registry.registerMany([...packages, bundle('Ucpl', () => Promise.resolve({ manifests }))]);
		new UmbBundleExtensionInitializer(host, registry);
		new UmbBackofficeEntryPointExtensionInitializer(host, registry);
	};

	const isThere = (alias: string) => registry.isRegistered(alias);
	const gone = (...others: Array<Manifest>) =>
		eventually(
			() => OURS.every(isThere) && others.every(({ alias }) => !isThere(alias)),
			`${others.map(({ alias }) => alias).join()} should be gone.`,
		);

	/** Waits until everything was looked at: an action that is registered last, and is always superfluous, is gone. */
	const settled = async () => {
		const canary = { ...commerceButton, alias: 'Canary.PaymentLink' };
		registry.register(canary);
		await eventually(() => !isThere(canary.alias), 'Nothing is excluded.');
	};

	/** Lets more time pass than the entry point takes if it does not wait for anybody. */
	const someTurns = async () => {
		for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
	};
	const longEnough = async () => {
		await eventually(() => isThere('Ucpl.BackofficeEntryPoint.Coexistence'), 'The extension is not registered.');
		await someTurns();
	};

	beforeEach(() => {
		registry = new UmbExtensionRegistry();
		host = new TestHostElement();
		document.body.append(host);
	});

	afterEach(() => {
		host.remove();
		host.destroy();
	});

	it('goes when it was registered before ours', async () => {
		registry.registerMany(commerce);
		boot();
		await gone(...commerce);
	});

	it('goes when it is registered later', async () => {
		boot();
		await settled();
		for (const manifest of commerce) {
			registry.register(manifest);
			await Promise.resolve();
			expect(isThere(manifest.alias), 'in the same turn').to.be.false;
		}
	});

	it('goes when it arrives in a bundle or from an entry point', async () => {
		const button = new Arrival<object>();
		const entry: Manifest = {
			type: 'backofficeEntryPoint',
			alias: 'Uc.EntryPoint',
			name: 'Uc',
			js: () => Promise.resolve({ onInit: () => registry.register(commerceItem) }),
		};
		boot(bundle('Uc', button.load), entry);
		button.arrive({ manifests: [commerceButton] });
		await gone(...commerce);
	});

	it('goes for all observers of the registry, before and after us', async () => {
		const seen: Array<Array<string>> = [[], []];
		const observe = (index: number) =>
			registry.extensions.subscribe((all) => (seen[index] = all.map(({ alias }) => alias)));
		observe(0);
		boot();
		await settled();
		observe(1);
		registry.registerMany(commerce);
		await gone(...commerce);
		for (const aliases of seen)
			expect(aliases)
				.to.include.members([...OURS])
				.and.not.include(commerceButton.alias);
	});

	it('does not come back when it is registered again', async () => {
		boot(...commerce);
		await gone(...commerce);
		registry.registerMany(commerce);
		await settled();
		for (const { alias } of commerce) expect(isThere(alias), alias).to.be.false;
	});

	it("leaves other actions of carts, and payment links of others' entities", async () => {
		const others: Array<Manifest> = [
			{ ...commerceItem, alias: 'Uc.EntityAction.Order.PaymentLink', forEntityTypes: ['uc:order'] },
			{ ...commerceButton, alias: 'Uc.Order.PaymentLink', meta: { entityType: 'uc:order', label: 'Payment Link' } },
			{ ...commerceItem, alias: 'Uc.EntityAction.Cart.OpenPayment', name: 'Open payment', meta: {} },
			{ type: 'modal', alias: 'Uc.Modal.GeneratePaymentLink', name: 'Generate Payment Link' },
			{ type: 'entityAction', alias: 'Broken.PaymentLink', name: 'It has neither forEntityTypes nor meta' },
			{ type: 'ucEntityQuickAction', alias: 'Broken.Quick.PaymentLink', name: 'It has no meta' },
		];
		boot(...commerce, ...others);
		await gone(...commerce);
		for (const { alias } of others) expect(isThere(alias), alias).to.be.true;
	});

	it('stays when the site has excluded ours', async () => {
		registry.exclude(OURS[1]);
		boot(...commerce);
		await eventually(() => !isThere(commerceItem.alias), 'The item should be gone.');
		expect(isThere(commerceButton.alias)).to.be.true;
	});

	it('stays when the entry point of the site excludes ours', async () => {
		const entry = new Arrival<object>();
		boot(...commerce, { type: 'backofficeEntryPoint', alias: 'MyShop.EntryPoint', name: 'MyShop', js: entry.load });
		await longEnough();
		entry.arrive({ onInit: () => registry.exclude(OURS[1]) });
		await eventually(() => !isThere(commerceItem.alias), 'The item should be gone.');
		expect(isThere(commerceButton.alias)).to.be.true;
	});

	it('stays when the site has unregistered ours', async () => {
		boot();
		await settled();
		registry.unregister(OURS[0]);
		registry.registerMany(commerce);
		await eventually(() => !isThere(commerceButton.alias), 'The button should be gone.');
		expect(isThere(commerceItem.alias)).to.be.true;
	});

	it('stays while the package is unloaded', async () => {
		boot();
		await settled();
		registry.unregister('Ucpl.Bundle');
		await eventually(() => !OURS.some(isThere), 'Ours should be unregistered.');
		registry.registerMany(commerce);
		await someTurns();
		for (const { alias } of commerce) expect(isThere(alias), alias).to.be.true;
	});

	describe('with "replaces": false', () => {
		const off = site({ replaces: false });
		const stays = () => {
			for (const { alias } of commerce) expect(isThere(alias), alias).to.be.true;
		};

		it('stays, set in a package manifest before or after it', async () => {
			for (const order of [
				[off, ...commerce],
				[...commerce, off],
			]) {
				registry = new UmbExtensionRegistry();
				boot(...order);
				await longEnough();
				stays();
			}
		});

		it('stays when the setting arrives in a bundle, however late', async () => {
			const own = new Arrival<object>();
			boot(...commerce, bundle('MyShop', own.load));
			await longEnough();
			stays();
			own.arrive({ manifests: [off] });
			await eventually(() => isThere(off.alias), 'The setting should be registered.');
			await longEnough();
			stays();
		});

		it('stays when it arrives after the setting', async () => {
			const late = new Arrival<object>();
			boot(off, bundle('Uc', late.load));
			late.arrive({ manifests: commerce });
			await eventually(() => commerce.every(({ alias }) => isThere(alias)), 'Commerce should be registered.');
			await longEnough();
			stays();
		});

		it('stays when an entry point in a bundle registers the setting', async () => {
			const entry = new Arrival<object>();
			const manifest = { type: 'backofficeEntryPoint', alias: 'MyShop.EntryPoint', name: 'MyShop', js: entry.load };
			boot(
				...commerce,
				bundle('MyShop', () => Promise.resolve({ manifests: [manifest] })),
			);
			await longEnough();
			stays();
			entry.arrive({
				onInit: async () => {
					for (let tick = 0; tick < 20; tick++) await Promise.resolve();
					registry.register(off);
				},
			});
			await eventually(() => isThere(off.alias), 'The setting should be registered.');
			await longEnough();
			stays();
		});
	});

	it('stays when "replaces" lists another action, which goes instead', async () => {
		const listed = { ...commerceItem, alias: 'Uc.EntityAction.X', name: 'X', meta: {} };
		boot(...commerce, listed, site({ replaces: [listed.alias] }));
		await gone(listed);
		for (const { alias } of commerce) expect(isThere(alias), alias).to.be.true;
	});

	it("goes although another package's bundle fails to load", async () => {
		const broken = new Arrival<object>();
		const { error } = console;
		console.error = () => undefined;
		boot(...commerce, bundle('Broken', broken.load));
		broken.fail(new Error('404'));
		await gone(...commerce).finally(() => (console.error = error));
	});
});
