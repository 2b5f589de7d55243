import { customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UcplFieldElement } from '../../parts/field.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { checkLandingPageUrl, punycodeHost } from '../landing-page/landing-page-url.js';
import type { UcplLandingPageProblem } from '../landing-page/landing-page-url.js';

const PROBLEM_TERMS: Readonly<Record<UcplLandingPageProblem, string>> = {
	noHostAllowed: 'ucpl_landingPageNoHostAllowed',
	missing: 'ucpl_landingPageMissing',
	tooLong: 'ucpl_landingPageTooLong',
	invisible: 'ucpl_landingPageInvisible',
	notAbsolute: 'ucpl_landingPageNotAbsolute',
	hasCredentials: 'ucpl_landingPageHasCredentials',
	hasToken: 'ucpl_landingPageHasToken',
	host: 'ucpl_landingPageHost',
};

/** The page that a payment link opens, and under it what it is or what is wrong with it. */
@customElement('ucpl-landing-page-input')
export class UcplLandingPageInputElement extends UcplFieldElement {
	/** As it was typed. */
	@property({ attribute: false })
	value = '';

	/** Undefined allows any host, an empty list none. */
	@property({ attribute: false })
	allowedHosts?: ReadonlyArray<string>;

	/** Whether the store's landing page is being looked up. */
	@property({ type: Boolean, attribute: 'loading' })
	isLoading = false;

	/** Whether the store is known to have no landing page. */
	@property({ type: Boolean, attribute: 'none' })
	hasNone = false;

	/** Where no host is allowed nothing that is typed will do, and that is said before. */
	protected override get shownMistake(): string | undefined {
		return this.#isNoHostAllowed ? this.mistake : super.shownMistake;
	}

	get #isNoHostAllowed(): boolean {
		return this.allowedHosts?.length === 0;
	}

	protected override findProblem(): string | undefined {
		const problem = checkLandingPageUrl(this.value, this.allowedHosts);
		return problem && this.#say(PROBLEM_TERMS[problem]);
	}

	#say(term: string): string {
		return this.localize.term(term, this.localize.list(this.allowedHosts ?? [], { type: 'disjunction' }));
	}

	#hint(): string {
		if (this.isLoading) return this.localize.term('ucpl_landingPageLoading');
		const host = punycodeHost(this.value);
		if (host !== undefined) return this.localize.term('ucpl_landingPageLookedUpAs', host);
		return this.localize.term(this.hasNone ? 'ucpl_landingPageNone' : 'ucpl_landingPageDescription');
	}

	/** Whatever may come to stand beneath it without being typed. */
	#texts(): Array<string> {
		const { noHostAllowed, ...others } = PROBLEM_TERMS;
		const terms = ['ucpl_landingPageLoading', 'ucpl_landingPageNone', 'ucpl_landingPageDescription'];
		terms.push(...(this.#isNoHostAllowed ? [noHostAllowed] : Object.values(others)));
		return terms.map((term) => this.#say(term));
	}

	#onInput({ target: { value } }: Event & { target: UUIInputElement }) {
		if (typeof value === 'string') this.value = value;
		this.onChange();
	}

	override render() {
		// No `type="url"`: the browser would have rules and messages of its own.
		return html`
			<uui-input
				class=${this.invalid}
				inputmode="url"
				autocomplete="url"
				placeholder="https://"
				label=${this.localize.term('ucpl_landingPageUrl')}
				?readonly=${this.waiting}
				.value=${this.value}
				@input=${this.#onInput}
				@focusout=${this.onLeave}
				@keydown=${this.onKeyDown}></uui-input>
			<ucpl-field-message .message=${this.shownMistake} .reserve=${this.#texts()}>${this.#hint()}</ucpl-field-message>
		`;
	}

	static override styles = fieldStyles;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-landing-page-input': UcplLandingPageInputElement;
	}
}
