/** What a browser lets pages do with the clipboard. That is its permission, not the framework: all else here is real. */
export class TestClipboard {
	/** How it was asked for, in order. */
	readonly calls: Array<'write' | 'writeText'> = [];
	/** What was put into it. */
	readonly written: Array<string> = [];
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

/** @returns {TestClipboard} the page's clipboard until {@link restoreClipboard}, allowing everything */
export function replaceClipboard(): TestClipboard {
	const clipboard = new TestClipboard();
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
	return clipboard;
}

/** Leaves the page without a clipboard, as pages without https are. */
export function removeClipboard() {
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
}

/** What was put over it goes; the browser's own is the prototype's. */
export function restoreClipboard() {
	Reflect.deleteProperty(navigator, 'clipboard');
}
