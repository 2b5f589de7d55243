/** @returns {Element | undefined} the element that has the focus, in any shadow root */
export function focusedElement(): Element | undefined {
	let element = document.activeElement ?? undefined;
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
	return element;
}

/** @returns {boolean} whether the page itself or a dialog has the focus, but no control */
export function isFocusLost(): boolean {
	const element = focusedElement();
	return !element || element === document.body || element instanceof HTMLDialogElement;
}
