/** For `keydown`, capturing: Enter, held down, presses a button or submits a form again and again. */
export function ignoreHeldEnter(event: KeyboardEvent) {
	if (event.key !== 'Enter' || !event.repeat) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}
