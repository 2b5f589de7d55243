/** Collects uncaught errors, unhandled rejections, and what is logged as an error. */
export class TestComplaints {
	readonly all: Array<string> = [];
	readonly #consoleError = console.error;
	readonly #note = (event: ErrorEvent | PromiseRejectionEvent) => {
		this.all.push(String(event instanceof ErrorEvent ? event.message : event.reason));
	};

	constructor() {
		console.error = (...words: Array<unknown>) => this.all.push(words.map(String).join(' '));
		addEventListener('error', this.#note);
		addEventListener('unhandledrejection', this.#note);
	}

	end() {
		console.error = this.#consoleError;
		removeEventListener('error', this.#note);
		removeEventListener('unhandledrejection', this.#note);
	}
}
