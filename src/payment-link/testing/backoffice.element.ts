import {
	UmbBackofficeModalContainerElement,
	UmbBackofficeNotificationContainerElement,
} from '@umbraco-cms/backoffice/components';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbModalManagerContext } from '@umbraco-cms/backoffice/modal';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';

/** The parts of the real backoffice that the extension needs, set up as by `umb-app` and the CMS's core package at boot. */
@customElement('ucpl-test-backoffice')
export class UcplTestBackofficeElement extends UmbLitElement {
	readonly modals = new UmbModalManagerContext(this);
	readonly notifications = new UmbNotificationContext(this);

	constructor() {
		super();
		new UmbApiInterceptorController(this).bindDefaultInterceptors(umbHttpClient);
	}

	override createRenderRoot() {
		const root = super.createRenderRoot();
		root.append(new UmbBackofficeNotificationContainerElement(), new UmbBackofficeModalContainerElement());
		return root;
	}

	override destroy() {
		umbHttpClient.interceptors.response.clear();
		super.destroy();
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-test-backoffice': UcplTestBackofficeElement;
	}
}
