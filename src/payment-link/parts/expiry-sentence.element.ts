import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { distance, expiresAt } from '../expiry/validity-period.js';

/** How often the clock is read, in milliseconds. Only a changed sentence is rendered. */
const TICK = 1_000;

/** A link has expired. */
export class UcplExpiredEvent extends Event {
	static readonly TYPE = 'ucpl-expired';

	constructor() {
		super(UcplExpiredEvent.TYPE, { bubbles: true, composed: true });
	}
}

/**
 * Says when a link expires: date, time zone and remaining time; or when it has expired. It is updated as time goes by, and is
 * not announced.
 * @fires ucpl-expired - once for each `expires`, when that has passed
 */
@customElement('ucpl-expiry-sentence')
export class UcplExpirySentenceElement extends UmbLitElement {
	/** When the link expires. */
	@property({ attribute: false })
	expires?: Date;

	/** Minutes from now, for a link that is not generated yet. */
	@property({ attribute: false })
	minutes?: number;

	@state()
	private _sentence = '';

	#tick?: ReturnType<typeof setInterval>;
	/** The last `expires` that has been reported, as a time value. */
	#expired?: number;

	override connectedCallback() {
		super.connectedCallback();
		this.#tick = setInterval(() => this.#readClock(), TICK);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		clearInterval(this.#tick);
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		super.willUpdate(changed);
		this._sentence = this.#format(new Date());
	}

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		this.#checkExpiry(new Date());
	}

	#readClock() {
		const now = new Date();
		this._sentence = this.#format(now);
		this.#checkExpiry(now);
	}

	#format(now: Date): string {
		const expires = this.expires ?? (this.minutes === undefined ? undefined : expiresAt(this.minutes, now));
		if (!expires) return '';
		const date = this.localize.date(expires, { dateStyle: 'full', timeStyle: 'short' });
		const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
		if (expires <= now) return this.localize.term('ucpl_expired', date, timeZone);
		const { value, unit } = distance(expires.getTime() - now.getTime());
		return this.localize.term('ucpl_expires', date, timeZone, this.localize.relativeTime(value, unit));
	}

	#checkExpiry(now: Date) {
		const expires = this.expires?.getTime();
		if (expires === undefined || expires > now.getTime() || expires === this.#expired) return;
		this.#expired = expires;
		this.dispatchEvent(new UcplExpiredEvent());
	}

	override render() {
		return this._sentence ? html`<small>${this._sentence}</small>` : nothing;
	}

	static override styles = css`
		:host,
		small {
			display: block;
		}

		small {
			font-size: var(--uui-type-small-size);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-expiry-sentence': UcplExpirySentenceElement;
	}
	interface HTMLElementEventMap {
		'ucpl-expired': UcplExpiredEvent;
	}
}
