import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_ENTITY_CONTEXT, UmbEntityContext } from '@umbraco-cms/backoffice/entity';
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
import type { UcplCartResolverArgs } from './cart-resolver/cart-resolver.extension.js';
import { UcplGeneratePaymentLinkAction } from './generate-payment-link.action.js';
import { UcplGeneratePaymentLinkQuickAction } from './generate-payment-link.quick-action.js';
import type { UcplManifestEntityActionPaymentLinkKind, UcplMetaEntityActionPaymentLinkKind } from './settings/types.js';
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

	/** Moves to an address of the backoffice until the end of the test. */
	const moveTo = (path: string) => history.replaceState(null, '', path);
	const { href } = location;
	afterEach(() => history.replaceState(null, '', href));

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

	it('takes the store from the address where Commerce has no store context, with the landing page of that store', async () => {
		moveTo(`/section/commerce/workspace/uc:store-management/${stores.nordlys}/uc:cart/edit/${carts.ordinary}`);
		const generator = await backoffice.openReady();
		expect(generator.landingPage).to.equal('https://nordlys.example/cart');
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		expect(mocked.requests[0]?.headers.get('store')).to.equal(stores.nordlys);
	});

	it("takes the store from the address where Commerce's context is another than expected", async () => {
		moveTo(`/section/commerce/workspace/uc%3Astore-management/${stores.nordlys}/uc:cart/edit/${carts.ordinary}`);
		Object.assign(new TestStoreContext(backoffice.element, undefined), { getStore: 'not a method' });
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		expect(mocked.requests[0]?.headers.get('store')).to.equal(stores.nordlys);
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
			// Those of other packages usually have 300.
			expect(manifest).to.include({ type: 'ucEntityQuickAction', kind: 'default', weight: 500 });
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

		const address = (cart: string) =>
			`/section/commerce/workspace/uc:store-management/${stores.nordlys}/uc:cart/${cart}`;

		for (const path of [address(`edit/${carts.withoutEmail}`), address(carts.withoutEmail)])
			it(`takes the cart from the address if nothing around it is a cart: ${path}`, async () => {
				moveTo(path);
				standAt('uc:store-management', stores.nordlys);
				expect((await opened()).text).to.contain('Bo Berg');
			});

		it('takes the cart from the address if the entity and the workspace around it do not know their id', async () => {
			moveTo(address(`edit/${carts.withoutEmail}`));
			new UmbEntityContext(backoffice.element).setEntityType(CART);
			Object.assign(new TestWorkspaceContext(backoffice.element, ''), { getUnique: undefined });
			expect((await opened()).text).to.contain('Bo Berg');
		});

		it('takes the cart from the entity around it rather than the workspace, and from that rather than the address', async () => {
			moveTo(address(`edit/${carts.empty}`));
			new TestWorkspaceContext(backoffice.element, carts.withoutEmail);
			expect((await opened()).text).to.contain('Bo Berg');
			backoffice.generator?.press('Close');
			await eventually(() => backoffice.generator === undefined, 'The generator is still open.');
			standAt(CART, carts.american);
			expect((await opened()).text).not.to.contain('Bo Berg');
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

		it('asks the editor to save a new cart whose address is that of another one', async () => {
			moveTo(address(`edit/${carts.ordinary}`));
			standAt(CART, null);
			new TestWorkspaceContext(backoffice.element, null).isNew = true;
			await expectNotified(`warning: ${SAVE_FIRST}`);
		});

		it('says that there is no cart', () => expectNotified(NO_CART));

		it('says that there is no cart if the address names none', async () => {
			moveTo(address('create'));
			await expectNotified(NO_CART);
		});

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

	describe('for an entity whose cart is found by meta.cart', () => {
		const QUOTE = 'my-shop:quote';
		const ALIAS = 'MyShop.EntityAction.Quote.PaymentLink';
		const NO_CART_YET = 'warning: There is no cart for this yet.';
		const NOT_LOOKED_UP = 'warning: The cart could not be looked up. Try again.';
		const complaints: Array<string> = [];
		const { error } = console;

		beforeEach(() => {
			complaints.length = 0;
			console.error = (...args: Array<unknown>) => complaints.push(args.map(String).join(' '));
		});
		afterEach(() => (console.error = error));

		/** Executes the action as the CMS does, with another package's `meta`. */
		const choose = async (cart: unknown, unique: string | null = 'Q-17') => {
			const meta = { cart } as UcplMetaEntityActionPaymentLinkKind;
			const action = new UcplGeneratePaymentLinkAction(backoffice.element, { unique, entityType: QUOTE, meta });
			action.manifest = { alias: ALIAS };
			await Promise.race([action.execute(), backoffice.generatorOpened().catch(() => undefined)]);
		};

		/** A class as in another package's module. */
		const resolver = (resolveCart: (args: UcplCartResolverArgs) => Promise<unknown>) =>
			class extends UmbControllerBase {
				resolveCart = resolveCart;
			};

		const expectRefused = async (cart: unknown, what: string) => {
			await choose(cart);
			expect(await backoffice.notified()).to.equal(what);
			expect(backoffice.generator === undefined, 'whether no generator is open').to.be.true;
			expect(mocked.requests.length, 'requests').to.equal(0);
		};

		/** The URL of a module. */
		const moduleWith = (source: string) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

		it('opens the generator for that cart, in plain JSON', async () => {
			const cart = moduleWith(`export default class {
				async resolveCart({ unique, entityType }) {
					return unique === 'Q-17' && entityType === 'my-shop:quote' ? '${carts.withoutEmail}' : undefined;
				}
			}`);
			registerJson({ alias: ALIAS, forEntityTypes: [QUOTE], meta: { cart } });
			const manifest = umbExtensionsRegistry.getByAlias<UcplManifestEntityActionPaymentLinkKind>(ALIAS);
			await choose(manifest?.meta.cart);
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.text).to.contain('Bo Berg');
			expect(complaints).to.be.empty;
			expect(ours()).to.be.empty;
		});

		it('loads a function, hosts the class at the action, and destroys it afterwards', async () => {
			const seen: Array<unknown> = [];
			let isDestroyed = false;
			class Resolver extends UmbControllerBase {
				async resolveCart(args: UcplCartResolverArgs) {
					const entity = await this.getContext(UMB_ENTITY_CONTEXT);
					seen.push(args, entity?.getUnique());
					return carts.withoutEmail;
				}
				override destroy() {
					isDestroyed = true;
					super.destroy();
				}
			}
			standAt(QUOTE, 'Q-17');
			await choose(() => Promise.resolve({ api: Resolver }));
			await (await backoffice.generatorOpened()).loaded();
			expect(seen).to.deep.equal([{ unique: 'Q-17', entityType: QUOTE }, 'Q-17']);
			expect(isDestroyed).to.be.true;
		});

		for (const nothing of [undefined, null, ''])
			it(`says that there is no cart yet if it returns ${JSON.stringify(nothing)}`, async () => {
				await expectRefused(
					resolver(() => Promise.resolve(nothing)),
					NO_CART_YET,
				);
				expect(complaints).to.be.empty;
			});

		it('says so without asking for an entity that was never saved', async () => {
			let asked = false;
			await choose(
				resolver(() => Promise.resolve((asked = true))),
				null,
			);
			expect(await backoffice.notified()).to.equal(NO_CART_YET);
			expect(asked).to.be.false;
		});

		for (const [what, cart, reason] of [
			['rejects', () => resolver(() => Promise.reject(new Error('The quotes are down.'))), 'The quotes are down.'],
			['returns something else', () => resolver(() => Promise.resolve({ id: carts.ordinary })), 'the id of a cart'],
			['has no such method', () => class extends UmbControllerBase {}, 'no method "resolveCart"'],
			['cannot be loaded', () => () => Promise.reject(new Error('404')), '404'],
			['is not a module', () => '/App_Plugins/MyShop/not-there.js', ''],
			['has no class', () => moduleWith('export const cart = 1;'), 'exports a class'],
			['is not a function', () => moduleWith(`export default '${carts.ordinary}';`), 'exports a class'],
			['is invalid', () => 7, 'exports a class'],
		] as const)
			it(`says that the cart could not be looked up, and logs why, if it ${what}`, async () => {
				await expectRefused(cart(), NOT_LOOKED_UP);
				expect(complaints).to.have.length(1);
				expect(complaints[0]).to.contain(ALIAS).and.to.contain(reason);
			});

		it('works for a quick action, too', async () => {
			backoffice.register({
				type: 'entityAction',
				kind: 'paymentLink',
				alias: ALIAS,
				name: ALIAS,
				forEntityTypes: [QUOTE],
				meta: { cart: resolver(({ unique }) => Promise.resolve(unique === 'Q-17' ? carts.withoutEmail : '')) },
			} as UcplManifestEntityActionPaymentLinkKind);
			standAt(QUOTE, 'Q-17');
			const action = new UcplGeneratePaymentLinkQuickAction(backoffice.element);
			const meta = { entityType: QUOTE, label: 'Ask for payment' };
			action.manifest = { type: 'ucEntityQuickAction', alias: 'MyShop.Quick', name: 'MyShop.Quick', meta };
			void action.execute();
			const generator = await backoffice.generatorOpened();
			await generator.loaded();
			expect(generator.text).to.contain('Bo Berg');
		});
	});
});
