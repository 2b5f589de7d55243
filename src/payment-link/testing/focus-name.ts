import { focused } from './composed-tree.js';

/** @returns {string} what a screen reader calls the element that has the focus; `nowhere` if the focus is lost */
export function focusName(): string {
	const element = focused();
	if (!element || element === document.body) return 'nowhere';
	if (element instanceof HTMLDialogElement) return `dialog ${element.ariaLabel ?? ''}`.trim();
	if (element.role === 'alert') return 'the alert';
	return element.ariaLabel ?? element.textContent.trim();
}
