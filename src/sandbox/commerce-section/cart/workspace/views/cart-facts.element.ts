import { css, customElement, html, ifDefined, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** A name and the texts below it; one text that is missing is left out. */
export interface CartFact {
	label: string;
	values: Array<string | undefined>;
}

/** A box of facts about a cart, as the server gave them. Facts nothing is known of are left out. */
@customElement('sandbox-cart-facts')
export class SandboxCartFactsElement extends UmbLitElement {
	@property()
	headline?: string;

	@property({ attribute: false })
	facts: CartFact[] = [];

	/** Said where no fact is known. */
	@property()
	none = '';

	override render() {
		const known = this.facts.filter(({ values }) => values.some(Boolean));
		return html`
			<uui-box headline-variant="h4" headline=${ifDefined(this.headline)}>
				${known.length > 0 ? html`<dl>${known.map((fact) => this.#renderFact(fact))}</dl>` : html`<p>${this.none}</p>`}
			</uui-box>
		`;
	}

	#renderFact({ label, values }: CartFact) {
		return html`
			<div>
				<dt>${label}</dt>
				${values.filter(Boolean).map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
			</div>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
			}

			dl {
				display: grid;
				grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
				gap: var(--uui-size-space-5);
				margin: 0;
			}

			dt {
				font-weight: bold;
			}

			dd {
				margin: 0;
				overflow-wrap: anywhere;
				white-space: pre-line;
			}

			p {
				margin: 0;
				color: var(--uui-color-text-alt);
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-facts': SandboxCartFactsElement;
	}
}
