import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbApiInterceptorController } from '@umbraco-cms/backoffice/resources';
import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import { createCommerce, handlersFor } from '../../../mocks/index.js';
import { SandboxTestHostElement } from './test-host.element.js';

/** The Management API in patterns of MSW. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

/**
 * Mocks Commerce for the tests of a `describe`. Each test starts with the default seed.
 * @returns {SetupWorker} for more handlers and listeners, which are removed after each test
 */
export function answerByMockedCommerce(): SetupWorker {
	const commerce = createCommerce();
	const worker = setupWorker(...handlersFor(commerce));
	before(async () => {
		await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
		// Turns errors of the server into problem details, as the backoffice does at boot.
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
