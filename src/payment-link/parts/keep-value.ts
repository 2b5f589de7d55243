/**
 * A `keydown` listener that keeps the value of a native select or radio button, neither of which can be read-only. Use
 * `pointer-events` against the mouse.
 */
export function keepValue(event: KeyboardEvent): void {
	const leadsAway = event.key === 'Tab' || event.key === 'Escape' || event.ctrlKey || event.metaKey;
	if (!leadsAway) event.preventDefault();
}
