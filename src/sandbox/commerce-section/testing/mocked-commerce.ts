import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';
import { setupWorker } from 'msw/browser';
import { createCommerce, handlersFor } from '../../../mocks/index.js';
import { SandboxTestHostElement } from './test-host.element.js';

/** Management API addresses as MSW takes them. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

/** Lets the default seed's Commerce answer during this file's tests. The worker takes further handlers by `use`. */
export function answerByMockedCommerce() {
	const worker = setupWorker(...handlersFor(createCommerce()));
	before(async () => {
		await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
		// As the backoffice binds them to its client at boot: errors of the server become problem details.
		new UmbApiInterceptorController(new SandboxTestHostElement()).bindDefaultInterceptors(umbHttpClient);
	});
	afterEach(() => worker.resetHandlers());
	after(() => worker.stop());
	return worker;
}
