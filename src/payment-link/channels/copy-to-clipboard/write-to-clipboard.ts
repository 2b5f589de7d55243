/** The DOM's types say that it is always there, but a page without https has none. */
const clipboardOf = ({ clipboard }: { clipboard?: Clipboard }) => clipboard;

/**
 * Writes text that is still to come. It has to be called within a press of a button, before anything is awaited: Safari
 * forgets the press at the first await, and lets a promise in a `ClipboardItem` through instead. Browsers that know no
 * such promise get the text when it is there.
 * @param {Promise<string>} text - the text to come
 * @returns {Promise<void>} resolves when the browser confirmed that the text is in the clipboard
 * @throws {unknown} when the browser refuses, has no clipboard (pages without https), or the text does not come
 */
export async function writeToClipboard(text: Promise<string>): Promise<void> {
	const clipboard = clipboardOf(navigator);
	// The browser may refuse before the text fails to come; that failure is not lost, its owner knows of it.
	const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
	blob.catch(() => undefined);
	if (!clipboard) throw new Error('This browser gives the page no clipboard.');
	if (typeof ClipboardItem !== 'undefined' && 'write' in clipboard) {
		try {
			await clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
			return;
		} catch {
			// Either it knows no promises here or it refuses altogether: the next line tells.
		}
	}
	await clipboard.writeText(await text);
}
