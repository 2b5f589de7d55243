import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import { createCommerce, defaultSeed, handlersFor } from '../../../mocks/index.js';
import type { Commerce } from '../../../mocks/index.js';

export interface MockedCommerce {
	readonly commerce: Commerce;
	/** Put a failure in front with `worker.use(…)`; it is gone after the test. */
	readonly worker: SetupWorker;
	/** What Commerce was asked in this test, oldest first. */
	readonly requests: Array<Request>;
	/** Those of them that asked for a link. */
	readonly linkRequests: ReadonlyArray<Request>;
}

/** Where the calls go; handlers for `worker.use(…)` start with it. */
export const API = '/umbraco/commerce/management/api/v1';

/** The path of the call that generates a link. */
export const PAYMENT_LINK = `${API}/carts/:cartId/payment-link`;

/** Answers for Commerce in the tests of the `describe` that it is called in. Each test starts with the seed. */
export function setUpCommerce(): MockedCommerce {
	const commerce = createCommerce(defaultSeed({ carts: 20 }));
	const worker = setupWorker(...handlersFor(commerce));
	const requests: Array<Request> = [];

	before(async () => {
		worker.events.on('request:start', ({ request }) => {
			if (new URL(request.url).pathname.startsWith(API)) requests.push(request.clone());
		});
		await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
	});

	afterEach(() => {
		worker.resetHandlers();
		commerce.reset();
		requests.length = 0;
	});

	after(() => worker.stop());

	return {
		commerce,
		worker,
		requests,
		get linkRequests() {
			return requests.filter(({ method }) => method === 'POST');
		},
	};
}
