/** Enter, held down, presses a button or submits a form again and again. For `keydown`, in the capture phase. */
export function ignoreHeldEnter(event: KeyboardEvent): void {
	if (event.key !== 'Enter' || !event.repeat) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}
