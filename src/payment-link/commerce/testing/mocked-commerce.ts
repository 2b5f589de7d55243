import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import { createCommerce, defaultSeed, handlersFor } from '../../../mocks/index.js';
import type { Commerce } from '../../../mocks/index.js';
import { requestTimeout } from '../request.js';

/** The addresses of the calls, for a test's own handlers. */
export const API = '/umbraco/commerce/management/api/v1';
export const CART = `${API}/carts/:cartId`;
export const PAYMENT_LINK = `${CART}/payment-link`;
export const STORE = `${API}/stores/:idOrAlias`;
export const EMAIL_TEMPLATES = `${API}/email-templates`;
export const SEND = `${EMAIL_TEMPLATES}/:idOrAlias/send`;
export const CULTURES = `${API}/cultures`;
export const PRODUCT = `${API}/products/:productReference`;
export const VARIANT = `${PRODUCT}/variants/:variantReference`;

export interface MockedCommerce {
	readonly commerce: Commerce;
	/** Override an answer with `worker.use(…)`; this is undone after the test. */
	readonly worker: SetupWorker;
	/** All requests to Commerce in this test, oldest first. */
	readonly requests: ReadonlyArray<Request>;
	/** Those for a link. */
	readonly linkRequests: ReadonlyArray<Request>;
	/** Those for an e-mail. */
	readonly sendRequests: ReadonlyArray<Request>;
	/** Those for a product or a variant. */
	readonly productRequests: ReadonlyArray<Request>;
	/** Shortens the time-out of requests until the test ends. */
	giveUpAfter(milliseconds: number): void;
	/**
	 * Holds back all answers of a path until they are released or the test ends. Only then the request reaches the handlers that
	 * were there before this call: MSW fixes the list of handlers when a request arrives.
	 * @returns {() => void} releases them
	 */
	hold(path: string): () => void;
}

/** Mocks Commerce in the tests of the `describe` that it is called in. Each test starts with the seed. */
export function setUpCommerce(): MockedCommerce {
	const commerce = createCommerce(defaultSeed({ carts: 20 }));
	const worker = setupWorker(...handlersFor(commerce));
	const requests: Array<Request> = [];
	const held: Array<() => void> = [];
	const { milliseconds: ownTimeout } = requestTimeout;

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
		requestTimeout.milliseconds = ownTimeout;
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
			// A handler that returns nothing passes the request on to the next one.
			worker.use(http.all(path, () => released));
			held.push(release);
			return release;
		},
	};
}
