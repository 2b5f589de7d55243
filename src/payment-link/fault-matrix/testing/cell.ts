/** The expected outcome of a fault. */
export type Cell = DoneCell | FailedCell | ClosedCell;

interface AnyCell {
	/** How many requests of the call reach the server before the editor reacts. */
	requests: number;
	/** What a screen reader calls the element that has the focus then. */
	focus: string;
}

/** The call succeeds in the end, or its failure is not shown. */
export interface DoneCell extends AnyCell {
	kind: 'done';
	/** The notification, if any. */
	notified?: string;
	/** A sentence in the panel that does not report a failure. */
	notice?: string;
}

/** The editor sees why it failed. */
export interface FailedCell extends AnyCell {
	kind: 'failed';
	/** The exact sentence. */
	says: string;
	/** The buttons next to it. */
	offers: '' | 'Retry' | 'Send again Do not send';
	/** An additional message at a field. */
	atField?: { label: string; says: string };
}

/** The editor has closed the panel. */
export interface ClosedCell extends AnyCell {
	kind: 'closed';
	/** The notification, if any. */
	notified?: string;
}
