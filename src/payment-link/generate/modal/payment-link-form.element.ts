import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplPaymentLinkSettings } from '../../commerce/types.js';
import { checkLandingPageUrl } from '../landing-page/landing-page-url.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplLandingPageInputElement } from './landing-page-input.element.js';
import type { UcplValidityPeriodInputElement } from '../validity-period/validity-period-input.element.js';
import './landing-page-input.element.js';
import '../validity-period/validity-period-input.element.js';

/**
 * The two settings of a payment link.
 * @fires change - when one of them has changed
 * @fires submit - when Enter is pressed in one of them, and not held down
 */
@customElement('ucpl-payment-link-form')
export class UcplPaymentLinkFormElement extends UmbLitElement {
	/** What the fields start with and keep to. */
	@property({ attribute: false })
	settings = DEFAULT_GENERATOR_SETTINGS;

	/** Whether the fields may be read but not changed. The focus stays where it is. */
	@property({ type: Boolean })
	waiting = false;

	/** Whether the store's landing page is being looked up. */
	@property({ type: Boolean, attribute: 'landing-page-loading' })
	isLandingPageLoading = false;

	/** Whether the store is known to have no landing page. */
	@property({ type: Boolean, attribute: 'no-landing-page' })
	hasNoLandingPage = false;

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

	@query('form')
	private _form!: HTMLFormElement;

	@query('ucpl-validity-period-input')
	private _validity!: UcplValidityPeriodInputElement;

	@query('ucpl-landing-page-input')
	private _landingPage!: UcplLandingPageInputElement;

	#isLandingPageEdited = false;

	/** What is set, or undefined while a field holds a mistake. */
	get value(): UcplPaymentLinkSettings | undefined {
		const landingPageUrl = this._landingPageUrl.trim();
		if (this._validityMinutes === undefined || this.#landingPageProblem()) return undefined;
		return { validityMinutes: this._validityMinutes, landingPageUrl };
	}

	/** Fills in a landing page, unless the editor has been at the field: one who has emptied it wants it empty. */
	suggestLandingPage(url: string) {
		if (!this.#isLandingPageEdited) this._landingPageUrl = url;
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
		for (const field of [this._validity, this._landingPage]) field.report();
		this._announcement = [this._validity.mistake, this._landingPage.mistake].filter(Boolean).join(' ');
		this.focusFirst();
	}

	/**
	 * Puts the focus on the first field that is empty or holds a mistake.
	 * @returns {boolean} whether there is one; else the focus stays where it is
	 */
	focusFirst(): boolean {
		const isValidityWrong = this._validityMinutes === undefined || this._refusals.validityMinutes !== undefined;
		const isLandingPageWrong = this.#landingPageProblem() !== undefined || this._refusals.landingPageUrl !== undefined;
		if (!isValidityWrong && !isLandingPageWrong) return false;
		void this.updateComplete.then(() => (isValidityWrong ? this._validity : this._landingPage).focus());
		return true;
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		super.willUpdate(changed);
		if (changed.has('settings')) this._validityMinutes = this.settings.validity.default;
	}

	#landingPageProblem() {
		return checkLandingPageUrl(this._landingPageUrl, this.settings.landingPage.allowedHosts);
	}

	#changed(field: keyof UcplFieldErrors) {
		this._refusals = { ...this._refusals, [field]: undefined };
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onValidity({ target: { value } }: Event & { target: UcplValidityPeriodInputElement }) {
		this._validityMinutes = value;
		this.#changed('validityMinutes');
	}

	#onLandingPage({ target: { value } }: Event & { target: UcplLandingPageInputElement }) {
		this._landingPageUrl = value;
		this.#isLandingPageEdited = true;
		this.#changed('landingPageUrl');
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		if (!this.waiting) this.dispatchEvent(new SubmitEvent('submit'));
	}

	override render() {
		return html`
			<form novalidate @submit=${this.#onSubmit}>
				<uui-form-layout-item>
					<uui-label slot="label" for="validity-period" required
						>${this.localize.term('ucpl_validityPeriod')}</uui-label
					>
					<ucpl-validity-period-input
						id="validity-period"
						.max=${this.settings.validity.max}
						.refusal=${this._refusals.validityMinutes}
						.value=${this._validityMinutes}
						.waiting=${this.waiting}
						@change=${this.#onValidity}
						@submit=${() => this._form.requestSubmit()}></ucpl-validity-period-input>
				</uui-form-layout-item>
				<uui-form-layout-item>
					<uui-label slot="label" for="landing-page" required>${this.localize.term('ucpl_landingPageUrl')}</uui-label>
					<ucpl-landing-page-input
						id="landing-page"
						.allowedHosts=${this.settings.landingPage.allowedHosts}
						.hasNone=${this.hasNoLandingPage}
						.isLoading=${this.isLandingPageLoading}
						.refusal=${this._refusals.landingPageUrl}
						.value=${this._landingPageUrl}
						.waiting=${this.waiting}
						@change=${this.#onLandingPage}
						@submit=${() => this._form.requestSubmit()}></ucpl-landing-page-input>
				</uui-form-layout-item>
			</form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = css`
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
