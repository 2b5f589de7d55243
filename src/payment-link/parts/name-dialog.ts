/**
 * Gives the dialog around a panel its name, which the backoffice leaves out: without one a screen reader announces no more
 * than "dialog".
 * @param {Element} panel - the element of a modal
 * @param {string} name - its headline
 */
export function nameDialog(panel: Element, name: string): void {
	const container = panel.closest('uui-modal-sidebar, uui-modal-dialog');
	container?.shadowRoot?.querySelector('dialog')?.setAttribute('aria-label', name);
}
