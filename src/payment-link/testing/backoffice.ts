import { expect } from '@open-wc/testing';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/localization';
import { umbLocalizationManager } from '@umbraco-cms/backoffice/localization-api';
import { seedIds } from '../../mocks/index.js';
import { manifests } from '../bundle.js';
import { forgetSend } from '../channels/email/sends.js';
import { UcplGeneratePaymentLinkAction } from '../generate/generate-payment-link.action.js';
import type { UcplMetaEntityActionPaymentLinkKind } from '../generate/settings/types.js';
import type { UcplTestBackofficeElement } from './backoffice.element.js';
import './backoffice.element.js';
import { elementsIn, textIn } from './composed-tree.js';
import { eventually } from './eventually.js';
import { GeneratorPage } from './generator.page.js';
import { loadTheme } from './theme.js';

/** The only text of the CMS that the extension uses. */
const texts: UmbExtensionManifest = {
	type: 'localization',
	alias: 'Test.Localization.Cms',
	name: 'Test Localization of the CMS',
	meta: { culture: 'en', localizations: { general: { close: 'Close' } } },
};

/** Calls the loaders of all manifests (`api`, `element`, `js`), so that no test waits for them. */
const preload = () => {
	const values = manifests.flatMap((manifest): Array<unknown> => Object.values(manifest));
	const loaders = values.filter((value) => typeof value === 'function');
	return Promise.all(loaders.map((load): unknown => Reflect.apply(load, undefined, [])));
};

/** A real backoffice with the extension, new for each test. */
export class TestBackoffice {
	#element?: UcplTestBackofficeElement;
	readonly #registered: Array<string> = [];

	/** Where contexts are provided and actions are hosted. */
	get element(): UcplTestBackofficeElement {
		if (!this.#element) throw new Error('The backoffice only exists during a test.');
		return this.#element;
	}

	/** The open notifications, each as its colour and its text. */
	get notifications(): Array<string> {
		return this.#elements('uui-toast-notification').map(
			(notification) => `${notification.getAttribute('color') ?? ''}: ${textIn(notification)}`,
		);
	}

	/** The open Send Email panel. */
	get sendEmail(): GeneratorPage | undefined {
		const [element] = this.#elements('ucpl-send-email-modal');
		return element instanceof HTMLElement ? new GeneratorPage(element) : undefined;
	}

	/** The open Payment Link Generator. */
	get generator(): GeneratorPage | undefined {
		const [element] = this.#elements('ucpl-payment-link-generator-modal');
		return element instanceof HTMLElement ? new GeneratorPage(element) : undefined;
	}

	/** Registers extensions, like another package, until the end of the test. */
	register(...extensions: Array<UmbExtensionManifest>) {
		umbExtensionsRegistry.registerMany(extensions);
		this.#registered.push(...extensions.map(({ alias }) => alias));
	}

	/** Chooses Generate Payment Link for a cart and waits for the generator to open, not for the cart in it. */
	async open(
		cart: string = seedIds.carts.ordinary,
		meta: UcplMetaEntityActionPaymentLinkKind = {},
	): Promise<GeneratorPage> {
		const args = { unique: cart, entityType: 'uc:cart', meta };
		void new UcplGeneratePaymentLinkAction(this.element, args).execute();
		return this.generatorOpened();
	}

	/** Chooses Generate Payment Link for a cart and waits until a link can be generated, or it says why not. */
	async openReady(cart?: string, meta?: UcplMetaEntityActionPaymentLinkKind): Promise<GeneratorPage> {
		const generator = await this.open(cart, meta);
		await generator.loaded();
		return generator;
	}

	async generatorOpened(): Promise<GeneratorPage> {
		await eventually(() => this.generator !== undefined, 'The Payment Link Generator did not open.');
		if (!this.generator) throw new Error('The Payment Link Generator has closed again.');
		return this.generator;
	}

	async notified(): Promise<string> {
		await eventually(() => this.notifications.length > 0, 'There is no notification.');
		return this.notifications.join();
	}

	start() {
		this.#element = document.createElement('ucpl-test-backoffice');
		document.body.append(this.#element);
	}

	end() {
		const read = textIn(this.element);
		this.element.remove();
		this.element.destroy();
		this.#element = undefined;
		umbExtensionsRegistry.unregisterMany(this.#registered.splice(0));
		localStorage.clear();
		for (const cart of Object.values(seedIds.carts)) forgetSend(cart);
		expect(read, 'a text that is not in the localisation').not.to.contain('ucpl_');
	}

	#elements(selector: string): Array<Element> {
		return [...elementsIn(this.element.shadowRoot ?? this.element)].filter((element) => element.matches(selector));
	}
}

/** Sets up a backoffice around each test of the `describe` that it is called in. */
export function setUpBackoffice(): TestBackoffice {
	const backoffice = new TestBackoffice();
	before(async () => {
		umbExtensionsRegistry.registerMany([...manifests, texts]);
		await preload();
		// axe needs colours to check the contrast.
		await loadTheme('light');
		await eventually(() => 'ucpl_copied' in (umbLocalizationManager.fallback ?? {}), 'There are no texts.');
	});
	beforeEach(() => backoffice.start());
	afterEach(() => backoffice.end());
	return backoffice;
}
