import { createObservablePart, UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { Observable } from '@umbraco-cms/backoffice/external/rxjs';
import type { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplEmailDraft } from './send-email-modal.token.js';

/** How a send ended: it was sent; or Commerce's answer was an error; or there was no link to send. */
export type UcplSendOutcome =
	{ sent: true } | { sent: false; error: UcplCommerceError } | { sent: false; noLink: unknown };

/** An e-mail for a cart, from the press of Send on. */
export interface UcplSend {
	readonly draft: UcplEmailDraft;
	/** Whom it goes to, in words. */
	readonly recipients: string;
	/** Never rejects. */
	readonly outcome: Promise<UcplSendOutcome>;
	/** The outcome, once there is one. */
	settled?: UcplSendOutcome;
	/** Whether an open panel shows its outcome. */
	isShown: boolean;
}

/**
 * The last e-mail for each cart that has not been sent for certain. It outlives the panels, so that closing them neither loses
 * an outcome nor invites a second e-mail; it ends with the page, for a draft holds an address.
 */
const sends = new UmbBasicState<ReadonlyMap<string, UcplSend>>(new Map());

const set = (cartUnique: string, send: UcplSend | undefined) => {
	const others = [...sends.getValue()].filter(([unique]) => unique !== cartUnique);
	sends.setValue(new Map(send ? [...others, [cartUnique, send]] : others));
};

/** While an e-mail is under way, the browser asks before it leaves the page: nobody would learn what became of it. */
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

function watchThePage() {
	const isUnderWay = [...sends.getValue().values()].some(({ settled }) => !settled);
	removeEventListener('beforeunload', askBeforeLeaving);
	if (isUnderWay) addEventListener('beforeunload', askBeforeLeaving);
}

/** @returns {UcplSend | undefined} the last e-mail for a cart, where it is under way or has not been sent for certain */
export const openSend = (cartUnique: string): UcplSend | undefined => sends.getValue().get(cartUnique);

/** {@link openSend}, whenever it changes. */
export const observeOpenSend = (cartUnique: string): Observable<UcplSend | undefined> =>
	createObservablePart(
		sends.asObservable(),
		(all) => all.get(cartUnique),
		// A send changes in place when it is settled.
		() => false,
	);

/** The editor has decided about the last e-mail for a cart. */
export function forgetSend(cartUnique: string): void {
	set(cartUnique, undefined);
	watchThePage();
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
	watchThePage();
	void outcome.then((settled) => {
		send.settled = settled;
		if (openSend(cartUnique) === send) set(cartUnique, settled.sent ? undefined : send);
		watchThePage();
	});
	return send;
}
