/** The DOM's types say that it is always there, but a page without https has none. */
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
 * Writes text that is still to come. It has to be called within a press of a button, before anything is awaited: Safari
 * forgets the press at the first await, and lets a promise in a `ClipboardItem` through instead. Browsers that know no
 * such promise get the text when it is there.
 * @param {Promise<string>} text - the text to come
 * @param {AbortSignal} signal - while the text is still to come, aborting it leaves the clipboard as it is
 * @returns {Promise<void>} resolves when the browser confirmed that the text is in the clipboard
 * @throws {unknown} when the browser refuses, has no clipboard (pages without https), the text does not come, or the signal
 * is aborted first
 */
export async function writeToClipboard(text: Promise<string>, signal: AbortSignal): Promise<void> {
	const clipboard = clipboardOf(navigator);
	const wanted = unlessAborted(text, signal);
	const blob = wanted.then((content) => new Blob([content], { type: 'text/plain' }));
	// The browser may refuse before the text fails to come; that failure is not lost, its owner knows of it.
	blob.catch(() => undefined);
	if (!clipboard) throw new Error('This browser gives the page no clipboard.');
	if (typeof ClipboardItem !== 'undefined' && 'write' in clipboard) {
		try {
			await clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
			return;
		} catch {
			// Either it knows no promises here, or it refuses altogether: the next line shows which.
		}
	}
	await clipboard.writeText(await wanted);
}
