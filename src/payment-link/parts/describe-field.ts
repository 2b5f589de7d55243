/** What assistive technology needs to know about a field in addition to its label and value. */
export interface UcplFieldState {
	isRequired: boolean;
	/** Whether it shows a mistake. */
	isInvalid: boolean;
	/** Whether its value cannot be changed for now. */
	isReadonly?: boolean;
	/** The element with its hint or message, in the field's shadow root or in one around it. */
	description: Element | null;
}

/**
 * Passes the state of a field on to its native control. UUI's fields keep that in a shadow root, where neither
 * `aria-describedby` nor attributes of the field reach it. Call it after each update: UUI may render late.
 */
export async function describeField(
	field: HTMLElement & { updateComplete: Promise<unknown> },
	state: UcplFieldState,
): Promise<void> {
	await field.updateComplete;
	const control = field.shadowRoot?.querySelector('input, select');
	if (control) describeControl(control, state);
}

/** The same for a native control. */
export function describeControl(
	control: Element,
	{ isRequired, isInvalid, isReadonly, description }: UcplFieldState,
): void {
	control.ariaRequired = String(isRequired);
	control.ariaInvalid = String(isInvalid);
	control.ariaReadOnly = String(isReadonly ?? false);
	control.ariaDescribedByElements = description && [description];
}
