/** What a browser lets pages do with the clipboard. That is its permission, not the framework: all else here is real. */
export class TestClipboard {
	/** How it was asked for, in order. */
	calls: Array<'write' | 'writeText'> = [];
	/** What was put into it. */
	written: Array<string> = [];
	/** What the browser waits for before it confirms. */
	confirmation: Promise<void> = Promise.resolve();
	/** Why it refuses to take what is asked. */
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

	/** Refuses whatever way it is asked. */
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
