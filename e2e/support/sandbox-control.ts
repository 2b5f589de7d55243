import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

/** A fault; `*` in a path matches any characters. */
export interface Fault {
	method: string;
	path: string;
	status?: number;
	headers?: Record<string, string>;
	delayMs?: number;
	network?: 'down';
	body?: unknown;
	/** Bytes of the body before the connection is dropped. */
	truncateAt?: number;
	times?: number;
}

/** A request to the mocked Commerce. */
export interface RecordedRequest {
	method: string;
	/** With query. */
	path: string;
	headers: Record<string, string>;
	body: unknown;
}

/** The sandbox's control endpoints. */
export class SandboxControl {
	readonly #request: APIRequestContext;

	constructor(request: APIRequestContext) {
		this.#request = request;
	}

	/** Restores the seed and the clock, and clears faults and recorded requests. */
	async reset(): Promise<void> {
		await this.#post('reset');
	}

	/** @param offsetSeconds how far Commerce's clock is ahead */
	async setClock(offsetSeconds: number): Promise<void> {
		await this.#post('clock', { offsetSeconds });
	}

	/** Replaces all faults. */
	async setFaults(...faults: Fault[]): Promise<void> {
		await this.#post('faults', faults);
	}

	/** Requests to the mocked Commerce, oldest first. */
	async requests(): Promise<RecordedRequest[]> {
		const response = await this.#request.get('sandbox/requests');
		return (await response.json()) as RecordedRequest[];
	}

	async #post(path: string, data?: unknown): Promise<void> {
		const response = await this.#request.post(`sandbox/${path}`, { data });
		expect(response.status(), `POST /sandbox/${path}`).toBe(200);
	}
}
