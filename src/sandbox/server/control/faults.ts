import { matches } from './fault.js';
import type { Fault } from './fault.js';

/** The current faults. The first one that matches a request applies. */
export class Faults {
	#faults: Fault[] = [];

	get list(): readonly Fault[] {
		return this.#faults;
	}

	replace(faults: Fault[]): void {
		this.#faults = faults;
	}

	/** @returns the fault for a request, and removes it after the last of its `times` */
	take(method: string, path: string): Fault | undefined {
		const fault = this.#faults.find((candidate) => matches(candidate, method, path));
		if (fault?.times !== undefined) {
			fault.times -= 1;
			if (fault.times === 0) this.#faults = this.#faults.filter((other) => other !== fault);
		}
		return fault;
	}
}
