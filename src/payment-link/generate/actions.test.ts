import { expect } from '@open-wc/testing';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import type { UmbEntityAction } from '@umbraco-cms/backoffice/entity-action';
import { createExtensionApi } from '@umbraco-cms/backoffice/extension-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { seedIds } from '../../mocks/index.js';
import { setUpCommerce } from '../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../testing/backoffice.js';
import { TestWorkspaceContext } from '../testing/workspace.context.js';
import { UcplGeneratePaymentLinkQuickAction } from './generate-payment-link.quick-action.js';
import type { UcplManifestEntityQuickAction } from './entity-quick-action.extension.js';

const NO_CART = 'warning: There is no cart here to generate a payment link for.';

/** As another package would write it: this is all JSON. */
const ofAnotherPackage = {
	type: 'entityAction',
	kind: 'paymentLink',
	alias: 'MyShop.EntityAction.Quote.PaymentLink',
	name: 'My Shop Payment Link',
	forEntityTypes: ['my-shop:quote'],
	meta: { label: 'Pay by phone', validity: { default: 90 }, landingPage: { default: 'https://shop.example/pay' } },
} as const;

/** What was warned of in the console during a test, by the alias of an extension. */
function recordWarnings(): Array<string> {
	const warnings: Array<string> = [];
	const warn = console.warn;
	before(() => {
		console.warn = (...words: Array<unknown>) => {
			if (/^\[\w+\./.test(String(words[0]))) warnings.push(words.map(String).join(' '));
			else warn(...words);
		};
	});
	afterEach(() => (warnings.length = 0));
	after(() => (console.warn = warn));
	return warnings;
}

describe('the actions', () => {
	setUpCommerce();
	const backoffice = setUpBackoffice();
	const warnings = recordWarnings();

	/** Chooses the action of an alias, as the backoffice does: from the registry, kind and all. */
	const choose = async (alias: string, unique: string | null) => {
		const manifest = umbExtensionsRegistry.getByTypeAndFilter('entityAction', (action) => action.alias === alias)[0];
		if (!manifest) throw new Error(`There is no action ${alias}.`);
		const args = { unique, entityType: manifest.forEntityTypes[0], meta: manifest.meta };
		const api = await createExtensionApi<UmbEntityAction<object> & { manifest?: object }>(
			backoffice.element,
			manifest,
			[args],
		);
		if (!api) throw new Error(`The action ${alias} has no class.`);
		api.manifest = manifest;
		void api.execute();
	};

	const chooseQuickAction = () => {
		const action = new UcplGeneratePaymentLinkQuickAction(backoffice.element);
		const manifest = umbExtensionsRegistry.getByAlias<UcplManifestEntityQuickAction>(
			'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink',
		);
		if (!manifest) throw new Error('There is no quick action.');
		action.manifest = manifest;
		void action.execute();
	};

	const openedWith = async () => {
		const generator = await backoffice.generatorOpened();
		await generator.loaded();
		return generator;
	};

	describe('the entity action of kind paymentLink', () => {
		it('opens the generator with the defaults', async () => {
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink', seedIds.carts.ordinary);
			const generator = await openedWith();
			expect(generator.text).to.contain('Anna Andersen');
			expect(generator.validity).to.equal('7 Days');
			expect(warnings).to.be.empty;
		});

		it('is there for other packages and their entity types, with defaults of their own', async () => {
			backoffice.register(ofAnotherPackage);
			const [action] = umbExtensionsRegistry.getByTypeAndFilter(
				'entityAction',
				({ alias }) => alias === ofAnotherPackage.alias,
			);
			expect(action?.meta).to.include({ label: 'Pay by phone', icon: 'icon-link' });

			// Of the store without a landing page, so that the one of the action holds.
			await choose(ofAnotherPackage.alias, seedIds.carts.american);
			const generator = await openedWith();
			expect(generator.validity).to.equal('90 Minutes');
			expect(generator.landingPage).to.equal('https://shop.example/pay');
		});

		it('warns of a meta that will not do, by its alias, and takes the default instead', async () => {
			backoffice.register({
				...ofAnotherPackage,
				meta: { validity: { default: -5 }, landingPage: { allowedHosts: ['?'] } },
			});
			await choose(ofAnotherPackage.alias, seedIds.carts.ordinary);
			const generator = await openedWith();
			expect(generator.validity).to.equal('7 Days');
			expect(warnings).to.have.length(2);
			for (const warning of warnings) expect(warning).to.contain(ofAnotherPackage.alias);
			expect(warnings.join()).to.contain('validity.default is -5').and.to.contain('allowedHosts');
		});

		it('tells when there is no cart', async () => {
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink', null);
			expect(await backoffice.notified()).to.equal(NO_CART);
			expect(backoffice.generator).to.be.undefined;
		});
	});

	describe('the quick action', () => {
		const provideEntity = (entityType: string, unique: string | null) => {
			const entity = new UmbEntityContext(backoffice.element);
			entity.setEntityType(entityType);
			entity.setUnique(unique);
		};

		it('takes the cart from the entity context', async () => {
			provideEntity('uc:cart', seedIds.carts.ordinary);
			chooseQuickAction();
			expect((await openedWith()).text).to.contain('anna@example.com');
		});

		it('takes the cart from the workspace context where the entity is another', async () => {
			provideEntity('uc:store', seedIds.stores.nordlys);
			new TestWorkspaceContext(backoffice.element, seedIds.carts.ordinary);
			chooseQuickAction();
			expect((await openedWith()).text).to.contain('anna@example.com');
		});

		it('tells when neither knows a cart', async () => {
			provideEntity('uc:store', seedIds.stores.nordlys);
			chooseQuickAction();
			expect(await backoffice.notified()).to.equal(NO_CART);
			expect(backoffice.generator).to.be.undefined;
		});

		it('has the defaults of the entity action that overwrites the own one', async () => {
			backoffice.register({
				...ofAnotherPackage,
				forEntityTypes: ['uc:cart'],
				overwrites: 'Ucpl.EntityAction.Cart.GeneratePaymentLink',
			});
			provideEntity('uc:cart', seedIds.carts.ordinary);
			chooseQuickAction();
			expect((await openedWith()).validity).to.equal('90 Minutes');
		});
	});

	describe('a cart with unsaved changes', () => {
		it('has to be saved first, and the channels wait', async () => {
			const workspace = new TestWorkspaceContext(backoffice.element, seedIds.carts.ordinary);
			workspace.isChanged = true;
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink', seedIds.carts.ordinary);
			const generator = await openedWith();
			expect(generator.status).to.contain('Save the cart first. The link shows what is saved.');
			expect(generator.button('Copy to Clipboard')?.disabled).to.be.true;
		});

		it('does not stand in the way of another cart', async () => {
			const workspace = new TestWorkspaceContext(backoffice.element, seedIds.carts.withoutEmail);
			workspace.isChanged = true;
			await choose('Ucpl.EntityAction.Cart.GeneratePaymentLink', seedIds.carts.ordinary);
			expect((await openedWith()).status).not.to.contain('Save the cart first.');
		});
	});
});
