/**
 * Keeps a native select or radio button as it is, and the focus in it: neither can be read-only. For `keydown`.
 * Pointers are kept off by `pointer-events`.
 */
export function keepValue(event: KeyboardEvent): void {
	const leadsAway = event.key === 'Tab' || event.key === 'Escape' || event.ctrlKey || event.metaKey;
	if (!leadsAway) event.preventDefault();
}
