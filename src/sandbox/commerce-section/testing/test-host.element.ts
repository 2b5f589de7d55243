import { fixture } from '@open-wc/testing';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbLocalizationRegistry } from '@umbraco-cms/backoffice/localization';
import { seedIds } from '../../../mocks/index.js';
import { manifests as localization } from '../localization/manifests.js';
import { SandboxStoreContext } from '../store/store.context.js';

umbExtensionsRegistry.registerMany(localization);
umbLocalizationRegistry.loadLanguage('en');

/** A host for tests, with contexts and children. */
@customElement('sandbox-test-host')
export class SandboxTestHostElement extends UmbLitElement {
	override render() {
		return html`<slot></slot>`;
	}
}

/** @returns a host in the document */
export const testHost = () => fixture<SandboxTestHostElement>(html`<sandbox-test-host></sandbox-test-host>`);

/** @returns a host in the document, inside the Nordlys store of the default seed */
export async function hostInStore(): Promise<SandboxTestHostElement> {
	const host = await testHost();
	new SandboxStoreContext(host).setStore({ id: seedIds.stores.nordlys, alias: 'nordlys', name: 'Nordlys Outdoor' });
	return host;
}
