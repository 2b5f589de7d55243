import { customElement, property } from '@umbraco-cms/backoffice/external/lit';
import { UcplFieldElement } from '../../parts/field.element.js';
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

/** Whether a landing page for the store was suggested, is being looked up, or is not known. */
export type UcplLandingPageSuggestion = 'made' | 'loading' | 'none';

/** The page that a payment link opens. */
@customElement('ucpl-landing-page-input')
export class UcplLandingPageInputElement extends UcplFieldElement {
	protected override readonly label = 'ucpl_landingPageUrl';

	/** As it was typed. */
	@property({ attribute: false })
	value = '';

	/** Undefined allows any host, an empty list none. */
	@property({ attribute: false })
	allowedHosts?: ReadonlyArray<string>;

	@property({ attribute: false })
	suggestion: UcplLandingPageSuggestion = 'made';

	/** If no host is allowed, no input is valid, and that is shown from the start. */
	protected override get shownMistake(): string | undefined {
		return this.#isNoHostAllowed ? this.mistake : super.shownMistake;
	}

	get #isNoHostAllowed(): boolean {
		return this.allowedHosts?.length === 0;
	}

	protected override findProblem(): string | undefined {
		const problem = checkLandingPageUrl(this.value, this.allowedHosts);
		return problem && this.#text(PROBLEM_TERMS[problem]);
	}

	#text(term: string): string {
		return this.localize.term(term, this.localize.list(this.allowedHosts ?? [], { type: 'disjunction' }));
	}

	protected override renderHint(): string {
		if (this.suggestion === 'loading') return this.localize.term('ucpl_landingPageLoading');
		const host = punycodeHost(this.value);
		if (host !== undefined) return this.localize.term('ucpl_landingPageLookedUpAs', host);
		return this.localize.term(this.suggestion === 'none' ? 'ucpl_noLandingPage' : 'ucpl_landingPageDescription');
	}

	protected override reserve(): Array<string> {
		const { noHostAllowed, ...others } = PROBLEM_TERMS;
		const terms = ['ucpl_landingPageLoading', 'ucpl_noLandingPage', 'ucpl_landingPageDescription'];
		terms.push(...(this.#isNoHostAllowed ? [noHostAllowed] : Object.values(others)));
		return terms.map((term) => this.#text(term));
	}

	protected override renderControls() {
		return this.renderInput(this.value, (value) => (this.value = value), {
			inputmode: 'url',
			autocomplete: 'url',
			placeholder: 'https://',
		});
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-landing-page-input': UcplLandingPageInputElement;
	}
}
