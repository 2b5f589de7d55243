import { http } from 'msw';
import type { MockedCommerce } from '../../commerce/testing/mocked-commerce.js';
import { ANSWERS, HELD } from './faults.js';
import type { FaultName } from './faults.js';

/** A call of the extension, as the server knows it. */
export interface Endpoint {
	method: 'get' | 'post';
	path: string;
	/** Matches the path of its requests. */
	requests: RegExp;
}

const isHeld = (fault: FaultName): fault is (typeof HELD)[number] => HELD.some((held) => held === fault);

/** One call that fails until it recovers. All others succeed. */
export class FaultyCall {
	readonly #mocked: MockedCommerce;
	readonly #endpoint: Endpoint;
	readonly #release?: () => void;
	#isFaulty = true;

	constructor(mocked: MockedCommerce, endpoint: Endpoint, fault: FaultName) {
		this.#mocked = mocked;
		this.#endpoint = endpoint;
		if (isHeld(fault)) {
			this.#release = mocked.hold(endpoint.path);
		} else {
			const answer = ANSWERS[fault];
			mocked.worker.use(http[endpoint.method](endpoint.path, () => (this.#isFaulty ? answer() : undefined)));
		}
	}

	/** How many of its requests have reached the server. */
	get requests(): number {
		const { method, requests } = this.#endpoint;
		return this.#mocked.requests.filter(
			(request) => request.method.toLowerCase() === method && requests.test(new URL(request.url).pathname),
		).length;
	}

	/** Lets the call succeed from now on, and releases the held answers. */
	recover() {
		this.#isFaulty = false;
		this.#release?.();
	}
}
