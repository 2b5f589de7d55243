import { expect } from '@open-wc/testing';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import '@umbraco-cms/backoffice/entity-action';
import { UmbExtensionsApiInitializer } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { seedIds } from '../../mocks/index.js';
import { setUpCommerce } from '../commerce/testing/mocked-commerce.js';
import { TestStoreContext } from '../commerce/testing/store.context.js';
import { setUpBackoffice } from '../testing/backoffice.js';
import { elementsIn, textIn } from '../testing/composed-tree.js';
import { eventually } from '../testing/eventually.js';
import { setUpClipboard } from '../testing/clipboard.js';
import { TestWorkspaceContext } from '../testing/workspace.context.js';
import { UcplGeneratePaymentLinkAction } from './generate-payment-link.action.js';
import type { UcplManifestEntityQuickAction } from './entity-quick-action.extension.js';

const { carts, stores } = seedIds;
const CART = 'uc:cart';
const NO_CART = 'warning: There is no cart here to generate a payment link for.';
const SAVE_FIRST = 'Save the cart first. The link shows what is saved.';

describe('Generate Payment Link', () => {
	const backoffice = setUpBackoffice();
	setUpClipboard();
	const mocked = setUpCommerce();
	const warn = console.warn;
	let warnings: Array<string> = [];

	beforeEach(() => {
		warnings = [];
		console.warn = (...args: Array<unknown>) => warnings.push(args.map(String).join(' '));
	});

	afterEach(() => {
		console.warn = warn;
	});

	const ours = () => warnings.filter((warning) => warning.includes('meta.'));

	/** Provides the entity around the editor. */
	const standAt = (entityType: string, unique: string | null) => {
		const entity = new UmbEntityContext(backoffice.element);
		entity.setEntityType(entityType);
		entity.setUnique(unique);
	};

	/** Registers an action of the kind, as a package in plain JSON would. */
	const registerJson = (manifest: object) => {
		const parsed: unknown = JSON.parse(
			JSON.stringify({
				type: 'entityAction',
				kind: 'paymentLink',
				name: 'My Shop Payment Link',
				forEntityTypes: [CART],
				...manifest,
			}),
		);
		// A package's JSON is not validated, as these tests require.
		backoffice.register(parsed as UmbExtensionManifest);
	};

	describe('as an entity action', () => {
		/** @returns {Promise<HTMLElement>} the action's item in the CMS's own menu of actions */
		const item = async (alias: string): Promise<HTMLElement> => {
			const menu = document.createElement('umb-entity-action-list');
			backoffice.element.append(menu);
			const find = () =>
				[...elementsIn(backoffice.element)].find(
					(element): element is HTMLElement =>
						element instanceof HTMLElement && element.dataset.mark === `entity-action:${alias}`,
				);
			await eventually(() => find() !== undefined, `There is no ${alias} in the menu.`);
			return find() ?? menu;
		};

		const choose = async (alias: string) => {
			const chosen = await item(alias);
			await eventually(() => !!chosen.shadowRoot?.querySelector('button'), 'The item is not rendered.');
			chosen.shadowRoot?.querySelector('button')?.click();
		};

		it('is in the menu of a cart, and opens the generator for it', async () => {
			standAt(CART, carts.withoutEmail);
			expect(textIn(await item('Ucpl.EntityAction.Cart.GeneratePaymentLink'))).to.equal('Generate Payment Link');
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink');
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.text).to.contain('Bo Berg');
			expect(generator.validity).to.equal('7 Days');
		});

		it("can be another package's, for its own entity type and with its own defaults, in plain JSON", async () => {
			registerJson({
				alias: 'MyShop.EntityAction.Quote.PaymentLink',
				forEntityTypes: ['my-shop:quote'],
				meta: {
					label: 'Ask for payment',
					icon: 'icon-coins',
					validity: { default: 120, max: 180 },
					landingPage: { default: 'https://my-shop.example/pay', allowedHosts: ['my-shop.example'] },
				},
			});
			standAt('my-shop:quote', carts.ordinary);
			expect(textIn(await item('MyShop.EntityAction.Quote.PaymentLink'))).to.equal('Ask for payment');
			await choose('MyShop.EntityAction.Quote.PaymentLink');
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.validity).to.equal('2 Hours');
			expect(generator.landingPage).to.equal('https://my-shop.example/pay');
			generator.type('Validity Period', '4');
			generator.press('Copy to Clipboard');
			await generator.shownBeside('Validity Period', 'The link can be valid for 3 hours at most.');
			expect(ours()).to.be.empty;
		});

		it('logs what is wrong with its meta, with its alias, and uses the defaults instead', async () => {
			registerJson({
				alias: 'MyShop.EntityAction.Wrong',
				meta: { validity: { default: -5, max: 'long' }, landingPage: { default: '/pay' } },
			});
			standAt(CART, carts.ordinary);
			await choose('MyShop.EntityAction.Wrong');
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.validity).to.equal('7 Days');
			expect(generator.landingPage).to.equal('https://nordlys.example/cart');
			expect(ours()).to.have.length(3);
			for (const warning of ours()) expect(warning).to.contain('MyShop.EntityAction.Wrong');
			expect(ours().join()).to.contain('meta.validity.default is -5');
		});

		it('logs nothing about valid settings', async () => {
			await backoffice.openReady();
			expect(ours()).to.be.empty;
		});

		it('asks the editor to save a cart that has no id yet', async () => {
			await new UcplGeneratePaymentLinkAction(backoffice.element, {
				unique: null,
				entityType: CART,
				meta: {},
			}).execute();
			expect(await backoffice.notified()).to.equal(`warning: ${SAVE_FIRST}`);
			expect(backoffice.generator === undefined, 'whether no generator is open').to.be.true;
		});

		it("blocks unsaved changes, chosen in the menu of the cart's own page", async () => {
			standAt(CART, carts.ordinary);
			new TestWorkspaceContext(backoffice.element, carts.ordinary).isChanged = true;
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink');
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.text).to.contain(SAVE_FIRST);
			expect(generator.button('Copy to Clipboard')?.disabled).to.be.true;
		});

		it('ignores unsaved changes of another cart around it', async () => {
			new TestWorkspaceContext(backoffice.element, carts.withoutEmail).isChanged = true;
			standAt(CART, carts.ordinary);
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink');
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.text).not.to.contain(SAVE_FIRST);
			expect(generator.button('Copy to Clipboard')?.disabled).to.be.false;
		});

		it('resolves when the generator is closed', async () => {
			const args = { unique: carts.ordinary, entityType: CART, meta: {} };
			const execution = new UcplGeneratePaymentLinkAction(backoffice.element, args).execute();
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			generator.press('Close');
			await execution;
		});
	});

	it('sends the current store with every request', async () => {
		new TestStoreContext(backoffice.element, {
			id: stores.nordlys,
			abandonedCartLandingPageUrl: 'https://around.example/',
		});
		const generator = await backoffice.openReady();
		expect(generator.landingPage).to.equal('https://around.example/');
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		expect(new Set(mocked.requests.map(({ headers }) => headers.get('store')))).to.deep.equal(
			new Set([stores.nordlys]),
		);
	});

	for (const [where, standIn] of [
		['on no page of a store', () => undefined],
		['in a store that is still loading', () => new TestStoreContext(backoffice.element, undefined)],
	] as const)
		it(`sends the cart's store where the editor is ${where}`, async () => {
			standIn();
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(mocked.linkRequests[0]?.headers.get('store')).to.equal(stores.nordlys);
		});

	describe('as a quick action', () => {
		/** Executes the quick action like Commerce, which passes only its manifest. */
		const press = async () => {
			let executed = false;
			new UmbExtensionsApiInitializer<
				UcplManifestEntityQuickAction,
				'ucEntityQuickAction',
				UcplManifestEntityQuickAction
			>(backoffice.element, umbExtensionsRegistry, 'ucEntityQuickAction', [], undefined, ([action]) => {
				if (!action?.api || executed) return;
				executed = true;
				void action.api.execute();
			});
			await eventually(() => executed, 'There is no quick action.');
		};

		const opened = async () => {
			await press();
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			return generator;
		};

		it('is registered for carts, with its label', () => {
			const manifest = umbExtensionsRegistry.getByAlias<UcplManifestEntityQuickAction>(
				'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink',
			);
			expect(manifest).to.include({ type: 'ucEntityQuickAction', kind: 'default' });
			expect(manifest?.meta).to.include({ entityType: CART, label: '#ucpl_generatePaymentLink' });
		});

		it('takes the cart from the entity around it', async () => {
			standAt(CART, carts.withoutEmail);
			expect((await opened()).text).to.contain('Bo Berg');
		});

		it('takes the cart from the workspace around it', async () => {
			new TestWorkspaceContext(backoffice.element, carts.withoutEmail);
			expect((await opened()).text).to.contain('Bo Berg');
		});

		it("takes the workspace's cart if the entity around it is not a cart", async () => {
			standAt('uc:store-management', stores.nordlys);
			new TestWorkspaceContext(backoffice.element, carts.withoutEmail);
			expect((await opened()).text).to.contain('Bo Berg');
		});

		it('blocks unsaved changes in the workspace around it', async () => {
			new TestWorkspaceContext(backoffice.element, carts.withoutEmail).isChanged = true;
			expect((await opened()).text).to.contain(SAVE_FIRST);
		});

		const expectNotified = async (what: string) => {
			await press();
			expect(await backoffice.notified()).to.equal(what);
			expect(backoffice.generator === undefined, 'whether no generator is open').to.be.true;
			expect(mocked.requests.length, 'requests').to.equal(0);
		};

		it('asks the editor to save a new cart that already has an id', async () => {
			const unique = crypto.randomUUID();
			standAt(CART, unique);
			new TestWorkspaceContext(backoffice.element, unique).isNew = true;
			await expectNotified(`warning: ${SAVE_FIRST}`);
		});

		it('asks the editor to save a new cart without an id', async () => {
			standAt(CART, null);
			await expectNotified(`warning: ${SAVE_FIRST}`);
		});

		it('asks the editor to save a new cart that only the workspace knows', async () => {
			new TestWorkspaceContext(backoffice.element, null).isNew = true;
			await expectNotified(`warning: ${SAVE_FIRST}`);
		});

		it('says that there is no cart', () => expectNotified(NO_CART));

		it('says that there is no cart if everything around it is something else', async () => {
			standAt('uc:order', carts.finalised);
			new TestWorkspaceContext(backoffice.element, carts.finalised, 'uc:order');
			await expectNotified(NO_CART);
		});

		it("takes the defaults of another package's entity action that overwrites the cart's", async () => {
			registerJson({
				alias: 'MyShop.EntityAction.Cart.PaymentLink',
				weight: 1,
				overwrites: ['Ucpl.EntityAction.Cart.GeneratePaymentLink'],
				meta: { validity: { default: 30 }, landingPage: { default: 'https://my-shop.example/' } },
			});
			standAt(CART, carts.american);
			const generator = await opened();
			expect(generator.validity).to.equal('30 Minutes');
			expect(generator.landingPage).to.equal('https://my-shop.example/');
		});

		it('ignores the defaults for other entity types', async () => {
			registerJson({
				alias: 'MyShop.EntityAction.Quote.PaymentLink',
				weight: 10_000,
				forEntityTypes: ['my-shop:quote'],
				meta: { validity: { default: 30 } },
			});
			standAt(CART, carts.ordinary);
			expect((await opened()).validity).to.equal('7 Days');
		});

		it("logs what is wrong with the entity action's meta, with its alias", async () => {
			registerJson({
				alias: 'MyShop.EntityAction.Cart.Wrong',
				overwrites: 'Ucpl.EntityAction.Cart.GeneratePaymentLink',
				meta: { validity: { default: 0 } },
			});
			standAt(CART, carts.ordinary);
			expect((await opened()).validity).to.equal('7 Days');
			expect(ours()).to.have.length(1);
			expect(ours()[0]).to.contain('MyShop.EntityAction.Cart.Wrong');
		});
	});
});
