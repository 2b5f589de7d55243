import { createObservablePart, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { Observable } from '@umbraco-cms/backoffice/external/rxjs';
import type { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplEmailTemplate } from '../../commerce/types.js';

/** What an editor has selected and typed so far. */
export interface UcplEmailDraft {
	template?: UcplEmailTemplate;
	/** As typed. */
	recipient: string;
	/** A plain culture; empty to leave the choice to Commerce. */
	language: string;
}

/** How a send ended: it was sent, Commerce's answer was an error, or there was no link to send. */
export type UcplSendOutcome =
	{ sent: true } | { sent: false; error: UcplCommerceError } | { sent: false; noLink: unknown };

/** An e-mail for a cart, from the moment Send is pressed. */
export interface UcplSend {
	readonly draft: UcplEmailDraft;
	/** Its recipients, in words. */
	readonly recipients: string;
	/** Never rejects. */
	readonly outcome: Promise<UcplSendOutcome>;
	/** The outcome, once it is known. */
	settled?: UcplSendOutcome;
	/** Whether an open panel will show its outcome. */
	isShown: boolean;
}

/**
 * The last e-mail for each cart, unless it is certain that it was sent. It outlives the panels, so that closing them neither
 * loses an outcome nor invites a second e-mail. It is never stored, because a draft contains an address.
 */
const sends = new UmbBasicState<ReadonlyMap<string, UcplSend>>(new Map());

const set = (cartUnique: string, send: UcplSend | undefined) => {
	const others = [...sends.getValue()].filter(([unique]) => unique !== cartUnique);
	sends.setValue(new Map(send ? [...others, [cartUnique, send]] : others));
};

/** Has the browser ask before it leaves the page: the outcome of an e-mail under way would be lost. */
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

function askWhileUnderWay() {
	const isUnderWay = [...sends.getValue().values()].some(({ settled }) => !settled);
	removeEventListener('beforeunload', askBeforeLeaving);
	if (isUnderWay) addEventListener('beforeunload', askBeforeLeaving);
}

/** @returns {UcplSend | undefined} the last e-mail for a cart, unless it is certain that it was sent */
export const unresolvedSend = (cartUnique: string): UcplSend | undefined => sends.getValue().get(cartUnique);

/** Emits {@link unresolvedSend} whenever it changes. */
export const observeUnresolvedSend = (cartUnique: string): Observable<UcplSend | undefined> =>
	createObservablePart(
		sends.asObservable(),
		(all) => all.get(cartUnique),
		// A settled send is the same object, so it never counts as unchanged.
		() => false,
	);

/** Call it when the editor has decided about the last e-mail for a cart. */
export function forgetSend(cartUnique: string): void {
	set(cartUnique, undefined);
	askWhileUnderWay();
}

/**
 * Starts a send and remembers it until it has succeeded or is forgotten.
 * @param {() => Promise<UcplSendOutcome>} act - sends; called once
 */
export function startSend(
	cartUnique: string,
	{ draft, recipients }: Pick<UcplSend, 'draft' | 'recipients'>,
	act: () => Promise<UcplSendOutcome>,
): UcplSend {
	const outcome = act();
	const send: UcplSend = { draft, recipients, outcome, isShown: true };
	set(cartUnique, send);
	askWhileUnderWay();
	void outcome.then((settled) => {
		send.settled = settled;
		if (unresolvedSend(cartUnique) === send) set(cartUnique, settled.sent ? undefined : send);
		askWhileUnderWay();
	});
	return send;
}
