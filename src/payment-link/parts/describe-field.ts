/** What assistive technology has to know of a field besides its label and its value. */
export interface UcplFieldState {
	isRequired: boolean;
	/** Whether a mistake in it is shown. */
	isInvalid: boolean;
	/** Whether it keeps its value for now. */
	isReadonly?: boolean;
	/** The element with its hint or message: in the shadow root of the field, or in one around it. */
	description: Element | null;
}

/**
 * Passes the state of a field on to the native control in it. UUI's fields keep that control in a shadow root, so neither
 * `aria-describedby` nor an attribute on the field reaches it. Call it after each update: UUI may render late.
 */
export async function describeField(
	field: HTMLElement & { updateComplete: Promise<unknown> },
	state: UcplFieldState,
): Promise<void> {
	await field.updateComplete;
	const control = field.shadowRoot?.querySelector('input, select');
	if (control) describeControl(control, state);
}

/** The same for a control that is no field of UUI's. */
export function describeControl(
	control: Element,
	{ isRequired, isInvalid, isReadonly, description }: UcplFieldState,
): void {
	control.ariaRequired = String(isRequired);
	control.ariaInvalid = String(isInvalid);
	control.ariaReadOnly = String(isReadonly ?? false);
	control.ariaDescribedByElements = description && [description];
}
