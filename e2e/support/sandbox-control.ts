import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

/** One thing to go wrong; `*` in a path stands for any characters. */
export interface Fault {
	method: string;
	path: string;
	status?: number;
	headers?: Record<string, string>;
	delayMs?: number;
	network?: 'down';
	body?: unknown;
	/** Bytes of the body that arrive before the connection breaks off. */
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

	/** Seed data, true time, no faults, nothing recorded. */
	async reset(): Promise<void> {
		await this.#post('reset');
	}

	/** @param offsetSeconds how far Commerce's clock is ahead of ours */
	async setClock(offsetSeconds: number): Promise<void> {
		await this.#post('clock', { offsetSeconds });
	}

	/** Replaces the faults there are. */
	async setFaults(...faults: Fault[]): Promise<void> {
		await this.#post('faults', faults);
	}

	/** What the mocked Commerce was asked, oldest first. */
	async requests(): Promise<RecordedRequest[]> {
		const response = await this.#request.get('sandbox/requests');
		return (await response.json()) as RecordedRequest[];
	}

	async #post(path: string, data?: unknown): Promise<void> {
		const response = await this.#request.post(`sandbox/${path}`, { data });
		expect(response.status(), `POST /sandbox/${path}`).toBe(200);
	}
}
