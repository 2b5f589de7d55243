import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';
import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import { createCommerce, handlersFor } from '../../../mocks/index.js';
import { SandboxTestHostElement } from './test-host.element.js';

/** Management API addresses as MSW takes them. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

/**
 * Answers for Commerce in the tests of the `describe` that it is called in. Each test starts with the default seed.
 * @returns {SetupWorker} takes further handlers by `use`, and listeners; both are gone after the test
 */
export function answerByMockedCommerce(): SetupWorker {
	const commerce = createCommerce();
	const worker = setupWorker(...handlersFor(commerce));
	before(async () => {
		await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
		// As the backoffice does at boot: errors of the server become problem details.
		new UmbApiInterceptorController(new SandboxTestHostElement()).bindDefaultInterceptors(umbHttpClient);
	});
	afterEach(() => {
		worker.events.removeAllListeners();
		worker.resetHandlers();
		commerce.reset();
	});
	after(() => worker.stop());
	return worker;
}
