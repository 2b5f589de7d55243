import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';

/** Hosts repositories, with the CMS's own interceptors of their calls. */
@customElement('ucpl-test-host')
export class TestHostElement extends UmbLitElement {
	readonly notifications = new UmbNotificationContext(this);

	constructor() {
		super();
		new UmbApiInterceptorController(this).bindDefaultInterceptors(umbHttpClient);
	}

	override destroy() {
		umbHttpClient.interceptors.response.clear();
		super.destroy();
	}
}

/** @returns {() => TestHostElement} the host in the page, a new one for each test of the `describe` that it is called in */
export function setUpHost(): () => TestHostElement {
	let host: TestHostElement;
	beforeEach(() => {
		host = new TestHostElement();
		document.body.append(host);
	});
	afterEach(() => {
		host.remove();
		host.destroy();
	});
	return () => host;
}
