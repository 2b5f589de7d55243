/** A clipboard with the permissions that a test gives it. Everything else in these tests is real. */
export class TestClipboard {
	/** The methods called, in order. */
	calls: Array<'write' | 'writeText'> = [];
	/** The texts written to it. */
	written: Array<string> = [];
	/** What the browser waits for before it confirms a write. */
	confirmation: Promise<void> = Promise.resolve();
	/** The errors it rejects with. */
	refusals: Partial<Record<'write' | 'writeText', Error>> = {};

	async write([item]: Array<ClipboardItem>): Promise<void> {
		this.calls.push('write');
		if (this.refusals.write) throw this.refusals.write;
		const blob = await item?.getType('text/plain');
		await this.confirmation;
		this.written.push((await blob?.text()) ?? '');
	}

	async writeText(text: string): Promise<void> {
		this.calls.push('writeText');
		if (this.refusals.writeText) throw this.refusals.writeText;
		await this.confirmation;
		this.written.push(text);
	}

	/** Rejects every write. */
	refuse(reason: Error = new DOMException('Write permission denied.', 'NotAllowedError')) {
		this.refusals = { write: reason, writeText: reason };
	}
}

const replaceClipboard = (value: TestClipboard | undefined) =>
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value });

/** Gives the page a clipboard that allows everything, in each test of the `describe` that it is called in. */
export function setUpClipboard(): TestClipboard {
	const clipboard = new TestClipboard();
	beforeEach(() => {
		Object.assign(clipboard, new TestClipboard());
		replaceClipboard(clipboard);
	});
	// The browser's own is the prototype's.
	afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
	return clipboard;
}

/** Leaves the page without a clipboard until the end of the test, like a page without https. */
export const removeClipboard = () => replaceClipboard(undefined);
