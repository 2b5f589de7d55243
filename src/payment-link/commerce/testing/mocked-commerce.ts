import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import { createCommerce, defaultSeed, handlersFor } from '../../../mocks/index.js';
import type { Commerce } from '../../../mocks/index.js';
import { requestTimeout } from '../request.js';

/** Where the calls go, for handlers of a test's own. */
export const API = '/umbraco/commerce/management/api/v1';
export const CART = `${API}/carts/:cartId`;
export const PAYMENT_LINK = `${CART}/payment-link`;
export const STORE = `${API}/stores/:idOrAlias`;
export const EMAIL_TEMPLATES = `${API}/email-templates`;
export const SEND = `${EMAIL_TEMPLATES}/:idOrAlias/send`;
export const CULTURES = `${API}/cultures`;
export const PRODUCT = `${API}/products/summaries/:productReference/variants`;

export interface MockedCommerce {
	readonly commerce: Commerce;
	/** Put a failure in front with `worker.use(…)`; it is gone after the test. */
	readonly worker: SetupWorker;
	/** What Commerce was asked in this test, oldest first. */
	readonly requests: ReadonlyArray<Request>;
	/** Those of them that asked for a link. */
	readonly linkRequests: ReadonlyArray<Request>;
	/** Those that asked for a mail. */
	readonly sendRequests: ReadonlyArray<Request>;
	/** Those that looked a product up. */
	readonly productRequests: ReadonlyArray<Request>;
	/** Shortens how long an answer is waited for, until the test ends. */
	giveUpAfter(milliseconds: number): void;
	/** @returns {() => void} what lets the answers of this path go, which wait for it until the test ends */
	hold(path: string): () => void;
}

/** Answers for Commerce in the tests of the `describe` that it is called in. Each test starts with the seed. */
export function setUpCommerce(): MockedCommerce {
	const commerce = createCommerce(defaultSeed({ carts: 20 }));
	const worker = setupWorker(...handlersFor(commerce));
	const requests: Array<Request> = [];
	const held: Array<() => void> = [];
	const patience = requestTimeout.milliseconds;

	before(async () => {
		worker.events.on('request:start', ({ request }) => {
			if (new URL(request.url).pathname.startsWith(API)) requests.push(request.clone());
		});
		await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
	});

	afterEach(() => {
		for (const release of held.splice(0)) release();
		worker.resetHandlers();
		commerce.reset();
		requestTimeout.milliseconds = patience;
		requests.length = 0;
	});

	after(() => worker.stop());

	return {
		commerce,
		worker,
		requests,
		get linkRequests() {
			return requests.filter(({ url }) => url.includes('/payment-link'));
		},
		get sendRequests() {
			return requests.filter(({ url }) => url.endsWith('/send'));
		},
		get productRequests() {
			return requests.filter(({ url }) => url.includes('/products/'));
		},
		giveUpAfter(milliseconds) {
			requestTimeout.milliseconds = milliseconds;
		},
		hold(path) {
			let release: () => void = () => undefined;
			const released = new Promise<void>((resolve) => (release = resolve));
			// Without an answer of its own it leaves the request to the next handler.
			worker.use(http.all(path, () => released));
			held.push(release);
			return release;
		},
	};
}
