import { customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UcplPaymentLinkSettings } from '../../commerce/types.js';
import { UcplFormElement } from '../../parts/form.element.js';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplLandingPageInputElement, UcplLandingPageSuggestion } from './landing-page-input.element.js';
import type { UcplValidityPeriodInputElement } from '../validity-period/validity-period-input.element.js';
import './landing-page-input.element.js';
import '../validity-period/validity-period-input.element.js';

/** The two settings of a payment link. */
@customElement('ucpl-payment-link-form')
export class UcplPaymentLinkFormElement extends UcplFormElement {
	/** The defaults and limits of the fields. */
	@property({ attribute: false })
	settings = DEFAULT_GENERATOR_SETTINGS;

	@property({ attribute: false })
	suggestion: UcplLandingPageSuggestion = 'made';

	/** Undefined while the field is invalid. */
	@state()
	private _validityMinutes?: number = this.settings.validity.default;

	/** As it was typed. */
	@state()
	private _landingPageUrl = '';

	@query('ucpl-validity-period-input')
	private _validity!: UcplValidityPeriodInputElement;

	@query('ucpl-landing-page-input')
	private _landingPage!: UcplLandingPageInputElement;

	#isLandingPageEdited = false;

	/** The settings, or undefined while a field is invalid. */
	get value(): UcplPaymentLinkSettings | undefined {
		const landingPageUrl = this._landingPageUrl.trim();
		const problem = checkLandingPageUrl(landingPageUrl, this.settings.landingPage.allowedHosts);
		if (this._validityMinutes === undefined || problem) return undefined;
		return { validityMinutes: this._validityMinutes, landingPageUrl };
	}

	/** Fills in a landing page, unless the editor has changed the field: one who has emptied it wants it empty. */
	suggestLandingPage(url: string) {
		if (!this.#isLandingPageEdited) this._landingPageUrl = url;
	}

	protected override get fields() {
		return [this._validity, this._landingPage];
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		super.willUpdate(changed);
		if (changed.has('settings')) this._validityMinutes = this.settings.validity.default;
	}

	#onValidity({ target: { value } }: Event & { target: UcplValidityPeriodInputElement }) {
		this._validityMinutes = value;
		this.changed('validityMinutes');
	}

	#onLandingPage({ target: { value } }: Event & { target: UcplLandingPageInputElement }) {
		this._landingPageUrl = value;
		this.#isLandingPageEdited = true;
		this.changed('landingPageUrl');
	}

	protected override renderFields() {
		return html`
			<ucpl-validity-period-input
				.max=${this.settings.validity.max}
				.refusal=${this._refusals.validityMinutes}
				.value=${this._validityMinutes}
				.waiting=${this.waiting}
				@change=${this.#onValidity}
				@submit=${this.submit}></ucpl-validity-period-input>
			<ucpl-landing-page-input
				.allowedHosts=${this.settings.landingPage.allowedHosts}
				.suggestion=${this.suggestion}
				.refusal=${this._refusals.landingPageUrl}
				.value=${this._landingPageUrl}
				.waiting=${this.waiting}
				@change=${this.#onLandingPage}
				@submit=${this.submit}></ucpl-landing-page-input>
		`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-payment-link-form': UcplPaymentLinkFormElement;
	}
}
