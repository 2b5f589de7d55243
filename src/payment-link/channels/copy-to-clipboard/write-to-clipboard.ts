/** The DOM's types say that it always exists, but a page without https has none. */
const clipboardOf = ({ clipboard }: { clipboard?: Clipboard }) => clipboard;

/** @returns {Promise<T>} the same promise, rejecting as soon as the signal is aborted */
const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
	new Promise((resolve, reject) => {
		const abort = () => reject(new DOMException('Closed.', 'AbortError'));
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});

/**
 * Writes text that does not exist yet. Call it in the handler of a click, before anything is awaited: Safari forgets the click
 * at the first await, but accepts a promise in a `ClipboardItem`. Browsers that do not accept one get the text once it exists.
 * @param {Promise<string>} text - the text
 * @param {AbortSignal} signal - aborting it before the text exists leaves the clipboard unchanged
 * @returns {Promise<void>} resolves when the browser has confirmed that the text is in the clipboard
 * @throws {unknown} if the browser refuses, the page has no clipboard (no https), the text rejects, or the signal is aborted
 */
export async function writeToClipboard(text: Promise<string>, signal: AbortSignal): Promise<void> {
	const clipboard = clipboardOf(navigator);
	const wanted = unlessAborted(text, signal);
	const blob = wanted.then((content) => new Blob([content], { type: 'text/plain' }));
	// The browser may refuse before the text rejects. That rejection is handled by the owner of the text.
	blob.catch(() => undefined);
	if (!clipboard) throw new Error('This page has no clipboard.');
	if (typeof ClipboardItem !== 'undefined' && 'write' in clipboard) {
		try {
			await clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
			return;
		} catch {
			// Either it does not accept a promise, or it refuses altogether: the next line shows which.
		}
	}
	await clipboard.writeText(await wanted);
}
