/** @returns {Element | undefined} the element that has the focus, in whichever shadow root */
export function focusedElement(): Element | undefined {
	let element = document.activeElement ?? undefined;
	while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
	return element;
}

/** @returns {boolean} whether the focus is nowhere: on the page itself, or on a dialog and none of its parts */
export function isFocusLost(): boolean {
	const element = focusedElement();
	return !element || element === document.body || element instanceof HTMLDialogElement;
}
