/** Collects what is written to the console until it is restored. */
export class TestConsole {
	readonly complaints: Array<string> = [];
	readonly #own = { warn: console.warn, error: console.error };

	constructor() {
		const note = (...args: Array<unknown>) => this.complaints.push(args.map(String).join(' '));
		console.warn = note;
		console.error = note;
	}

	restore() {
		Object.assign(console, this.#own);
	}
}
