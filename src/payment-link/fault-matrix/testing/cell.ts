/** What has to come of a fault. */
export type Cell = DoneCell | ToldCell | ClosedCell;

interface AnyCell {
	/** How many requests of the call have reached the server, before the editor does anything about it. */
	requests: number;
	/** What a screen reader calls the element with the focus then. */
	focus: string;
}

/** What was asked for comes all the same, or nobody misses it. */
export interface DoneCell extends AnyCell {
	kind: 'done';
	/** The notification, where there is one. */
	notified?: string;
	/** A sentence that is no failure, in the panel. */
	notice?: string;
}

/** The editor reads why it did not. */
export interface ToldCell extends AnyCell {
	kind: 'told';
	/** The sentence, word for word. */
	says: string;
	/** The buttons beside it. */
	offers: '' | 'Retry' | 'Send again Do not send';
	/** What is said at a field besides. */
	atField?: { label: string; says: string };
}

/** The editor has closed the panel. */
export interface ClosedCell extends AnyCell {
	kind: 'closed';
	/** The notification, where there is one. */
	notified?: string;
}
