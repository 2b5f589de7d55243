import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplPaymentLinkSettings } from '../../commerce/types.js';
import { checkLandingPageUrl, punycodeHost } from '../landing-page/landing-page-url.js';
import type { UcplLandingPageProblem } from '../landing-page/landing-page-url.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import { describeField } from '../../parts/describe-field.js';
import type { UcplFieldMessageElement } from '../../parts/field-message.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { ignoreHeldEnter } from '../../parts/held-enter.js';
import type { UcplValidityPeriodInputElement } from '../validity-period/validity-period-input.element.js';
import '../../parts/field-message.element.js';
import '../validity-period/validity-period-input.element.js';

const LANDING_PAGE_TERMS: Readonly<Record<UcplLandingPageProblem, string>> = {
	noHostAllowed: 'ucpl_landingPageNoHostAllowed',
	missing: 'ucpl_landingPageMissing',
	tooLong: 'ucpl_landingPageTooLong',
	invisible: 'ucpl_landingPageInvisible',
	notAbsolute: 'ucpl_landingPageNotAbsolute',
	hasCredentials: 'ucpl_landingPageHasCredentials',
	hasToken: 'ucpl_landingPageHasToken',
	host: 'ucpl_landingPageHost',
};

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

	/** Whether mistakes in the landing page are shown: not while the editor is still typing for the first time. */
	@state()
	private _isLandingPageChecked = false;

	/** The messages beside the fields are not announced by themselves. */
	@state()
	private _announcement = '';

	@query('form')
	private _form!: HTMLFormElement;

	@query('ucpl-validity-period-input')
	private _validity!: UcplValidityPeriodInputElement;

	@query('#landing-page')
	private _landingPage!: UUIInputElement;

	@query('ucpl-field-message')
	private _message!: UcplFieldMessageElement;

	#isLandingPageEdited = false;

	constructor() {
		super();
		this.addEventListener('keydown', ignoreHeldEnter, { capture: true });
	}

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
		this._validity.report();
		this._isLandingPageChecked = true;
		this._announcement = [this._validity.mistake, this.#landingPageMistake()].filter(Boolean).join(' ');
		this.focusFirst();
	}

	/**
	 * Puts the focus on the first field that is empty or holds a mistake.
	 * @returns {boolean} whether there is one; else the focus stays where it is
	 */
	focusFirst(): boolean {
		const isValidityWrong = this._validityMinutes === undefined || this._refusals.validityMinutes !== undefined;
		if (!isValidityWrong && this.#landingPageMistake() === undefined) return false;
		void this.updateComplete.then(() => (isValidityWrong ? this._validity : this._landingPage).focus());
		return true;
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		super.willUpdate(changed);
		if (changed.has('settings')) this._validityMinutes = this.settings.validity.default;
	}

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		void describeField(this._landingPage, {
			isRequired: true,
			isInvalid: this.#shownLandingPageMistake() !== undefined,
			isReadonly: this.waiting,
			description: this._message,
		});
	}

	#landingPageProblem() {
		return checkLandingPageUrl(this._landingPageUrl, this.settings.landingPage.allowedHosts);
	}

	#sayOfLandingPage(term: string): string {
		const hosts = this.localize.list(this.settings.landingPage.allowedHosts ?? [], { type: 'disjunction' });
		return this.localize.term(term, hosts);
	}

	#landingPageMistake(): string | undefined {
		const problem = this.#landingPageProblem();
		return problem ? this.#sayOfLandingPage(LANDING_PAGE_TERMS[problem]) : this._refusals.landingPageUrl;
	}

	#shownLandingPageMistake(): string | undefined {
		const isShown = this._isLandingPageChecked || this._refusals.landingPageUrl !== undefined || this.#isNoHostAllowed;
		return isShown ? this.#landingPageMistake() : undefined;
	}

	/** Then nothing that is typed will do. */
	get #isNoHostAllowed(): boolean {
		return this.#landingPageProblem() === 'noHostAllowed';
	}

	#landingPageHint(): string {
		if (this.isLandingPageLoading) return this.localize.term('ucpl_landingPageLoading');
		const host = punycodeHost(this._landingPageUrl);
		if (host !== undefined) return this.localize.term('ucpl_landingPageLookedUpAs', host);
		return this.localize.term(this.hasNoLandingPage ? 'ucpl_landingPageNone' : 'ucpl_landingPageDescription');
	}

	/** Whatever may come to stand beneath the landing page without being typed. */
	#landingPageTexts(): Array<string> {
		const { noHostAllowed, ...others } = LANDING_PAGE_TERMS;
		const terms = ['ucpl_landingPageLoading', 'ucpl_landingPageNone', 'ucpl_landingPageDescription'];
		terms.push(...(this.#isNoHostAllowed ? [noHostAllowed] : Object.values(others)));
		return terms.map((term) => this.#sayOfLandingPage(term));
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

	#onLandingPage({ target: { value } }: Event & { target: UUIInputElement }) {
		if (typeof value === 'string') this._landingPageUrl = value;
		this.#isLandingPageEdited = true;
		this.#changed('landingPageUrl');
	}

	#onLeaveLandingPage() {
		this._isLandingPageChecked ||= this.#isLandingPageEdited;
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		if (!this.waiting) this.dispatchEvent(new SubmitEvent('submit'));
	}

	override render() {
		const mistake = this.#shownLandingPageMistake();
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
					<uui-input
						id="landing-page"
						class=${mistake === undefined ? '' : 'invalid'}
						inputmode="url"
						autocomplete="url"
						placeholder="https://"
						label=${this.localize.term('ucpl_landingPageUrl')}
						?readonly=${this.waiting}
						.value=${this._landingPageUrl}
						@input=${this.#onLandingPage}
						@focusout=${this.#onLeaveLandingPage}></uui-input>
					<ucpl-field-message .message=${mistake} .reserve=${this.#landingPageTexts()}
						>${this.#landingPageHint()}</ucpl-field-message
					>
				</uui-form-layout-item>
			</form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = [
		fieldStyles,
		css`
			#landing-page {
				display: flex;
			}

			uui-form-layout-item:first-of-type {
				margin-top: 0;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-payment-link-form': UcplPaymentLinkFormElement;
	}
}
