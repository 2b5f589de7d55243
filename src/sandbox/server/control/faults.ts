import { meets } from './fault.js';
import type { Fault } from './fault.js';

/** What goes wrong at the moment; of two faults for one request the first counts. */
export class Faults {
	#faults: Fault[] = [];

	get list(): readonly Fault[] {
		return this.#faults;
	}

	replace(faults: Fault[]): void {
		this.#faults = faults;
	}

	/** The fault that a request meets; it is over when this was the last of its times. */
	take(method: string, path: string): Fault | undefined {
		const fault = this.#faults.find((candidate) => meets(candidate, method, path));
		if (fault?.times !== undefined) {
			fault.times -= 1;
			if (fault.times === 0) this.#faults = this.#faults.filter((other) => other !== fault);
		}
		return fault;
	}
}
