import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { distance, expiresAt } from '../../expiry/validity-period.js';

const REFRESH_EVERY = 15_000;

/** Says when a link expires: date, time zone and distance. It stays true while it is looked at. */
@customElement('ucpl-expiry-sentence')
export class UcplExpirySentenceElement extends UmbLitElement {
	/** The moment of a link that exists. */
	@property({ attribute: false })
	expires?: Date;

	/** Minutes from now on, for a link that is still to be made. */
	@property({ attribute: false })
	minutes?: number;

	@state()
	private _now = new Date();

	#refresh?: ReturnType<typeof setInterval>;

	override connectedCallback() {
		super.connectedCallback();
		this.#refresh = setInterval(() => (this._now = new Date()), REFRESH_EVERY);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		clearInterval(this.#refresh);
	}

	override render() {
		const expires = this.expires ?? (this.minutes === undefined ? undefined : expiresAt(this.minutes, this._now));
		if (!expires) return nothing;
		const { value, unit } = distance(expires.getTime() - this._now.getTime());
		return html`<small>
			${this.localize.term(
				'ucpl_expires',
				this.localize.date(expires, { dateStyle: 'full', timeStyle: 'short' }),
				Intl.DateTimeFormat().resolvedOptions().timeZone,
				this.localize.relativeTime(value, unit),
			)}
		</small>`;
	}

	static override styles = css`
		small {
			display: block;
			margin-top: var(--uui-size-space-2);
			font-size: var(--uui-type-small-size);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-expiry-sentence': UcplExpirySentenceElement;
	}
}
