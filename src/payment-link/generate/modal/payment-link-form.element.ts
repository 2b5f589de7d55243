import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplPaymentLinkSettings } from '../../commerce/types.js';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import type { UcplLandingPageProblem } from '../landing-page/landing-page-url.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplValidityPeriodInputElement } from '../validity-period/validity-period-input.element.js';
import '../validity-period/validity-period-input.element.js';

const LANDING_PAGE_TERMS: Readonly<Record<UcplLandingPageProblem, string>> = {
	missing: 'ucpl_landingPageMissing',
	notAbsolute: 'ucpl_landingPageNotAbsolute',
	hasCredentials: 'ucpl_landingPageHasCredentials',
	hasToken: 'ucpl_landingPageHasToken',
	host: 'ucpl_landingPageHost',
};

/**
 * The two settings of a payment link.
 * @fires change - when one of them has changed
 * @fires submit - when Enter is pressed in one of them
 */
@customElement('ucpl-payment-link-form')
export class UcplPaymentLinkFormElement extends UmbLitElement {
	/** What the fields start with and keep to. */
	@property({ attribute: false })
	settings = DEFAULT_GENERATOR_SETTINGS;

	/** Undefined while what is typed is no period. */
	@state()
	private _validityMinutes?: number = this.settings.validity.default;

	/** As it was typed. */
	@state()
	private _landingPageUrl = '';

	@state()
	private _refusals: UcplFieldErrors = {};

	/** The messages beside the fields are not announced by themselves. */
	@state()
	private _announcement = '';

	@query('ucpl-validity-period-input')
	private _validity!: UcplValidityPeriodInputElement;

	@query('#landing-page')
	private _landingPage!: UUIInputElement;

	/** What is set, or undefined while a field holds a mistake. */
	get value(): UcplPaymentLinkSettings | undefined {
		const landingPageUrl = this._landingPageUrl.trim();
		if (this._validityMinutes === undefined || this.#landingPageProblem()) return undefined;
		return { validityMinutes: this._validityMinutes, landingPageUrl };
	}

	/** Fills in a landing page, unless the editor has typed one meanwhile. */
	suggestLandingPage(url: string) {
		if (this._landingPageUrl !== '') return;
		this._landingPageUrl = url;
	}

	/** Shows what the server said about the fields, until they are changed. */
	refuse(fields: UcplFieldErrors) {
		this._refusals = fields;
		void this.report();
	}

	/** Forgets what the server said, for the same settings may do the next time. */
	forgetRefusals() {
		this._refusals = {};
		this._announcement = '';
	}

	/** Shows the mistakes beside the fields and puts the focus on the first. */
	async report(): Promise<void> {
		await this.updateComplete;
		const fields = [
			{ field: this._validity, refusal: this._refusals.validityMinutes },
			{ field: this._landingPage, refusal: this._refusals.landingPageUrl },
		].filter(({ field }) => !field.checkValidity());
		this._announcement = fields.map(({ field, refusal }) => refusal ?? field.validationMessage).join(' ');
		await fields[0]?.field.focus();
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		if (changed.has('settings')) this._validityMinutes = this.settings.validity.default;
	}

	#landingPageProblem() {
		return checkLandingPageUrl(this._landingPageUrl, this.settings.landingPage.allowedHosts);
	}

	#landingPageMessage(): string | undefined {
		const problem = this.#landingPageProblem();
		const hosts = this.localize.list(this.settings.landingPage.allowedHosts, { type: 'disjunction' });
		return problem ? this.localize.term(LANDING_PAGE_TERMS[problem], hosts) : this.#refusal('landingPageUrl');
	}

	/** UUI shows the messages of fields as HTML, so what the server says has to be escaped. */
	#refusal(field: keyof UcplFieldErrors): string | undefined {
		const refusal = this._refusals[field];
		return refusal === undefined ? undefined : escapeHTML(refusal);
	}

	#changed(field: keyof UcplFieldErrors) {
		this._refusals = { ...this._refusals, [field]: undefined };
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onValidity(event: Event & { target: UcplValidityPeriodInputElement }) {
		this._validityMinutes = event.target.value;
		this.#changed('validityMinutes');
	}

	#onLandingPage(event: Event & { target: UUIInputElement }) {
		const { value } = event.target;
		if (typeof value === 'string') this._landingPageUrl = value;
		this.#changed('landingPageUrl');
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		this.dispatchEvent(new SubmitEvent('submit'));
	}

	override render() {
		const landingPageMessage = this.#landingPageMessage();
		return html`
			<uui-form>
				<form @submit=${this.#onSubmit}>
					<uui-form-layout-item>
						<uui-label slot="label" for="validity-period" required
							>${this.localize.term('ucpl_validityPeriod')}</uui-label
						>
						<ucpl-validity-period-input
							id="validity-period"
							.max=${this.settings.validity.max}
							.refusal=${this.#refusal('validityMinutes')}
							.value=${this._validityMinutes}
							@change=${this.#onValidity}></ucpl-validity-period-input>
					</uui-form-layout-item>
					<uui-form-layout-item>
						<uui-label slot="label" for="landing-page" required>${this.localize.term('ucpl_landingPageUrl')}</uui-label>
						<span slot="description">${this.localize.term('ucpl_landingPageDescription')}</span>
						<uui-input
							id="landing-page"
							type="url"
							inputmode="url"
							autocomplete="url"
							placeholder="https://"
							label=${this.localize.term('ucpl_landingPageUrl')}
							.value=${this._landingPageUrl}
							.error=${landingPageMessage !== undefined}
							.errorMessage=${landingPageMessage ?? ''}
							@input=${this.#onLandingPage}></uui-input>
					</uui-form-layout-item>
				</form>
			</uui-form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = css`
		uui-input {
			width: 100%;
		}

		/* UUI's own colour for descriptions is too pale to read. */
		[slot='description'] {
			color: var(--uui-color-text-alt);
		}

		uui-form-layout-item:first-of-type {
			margin-top: 0;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-payment-link-form': UcplPaymentLinkFormElement;
	}
}
