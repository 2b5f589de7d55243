import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Quote } from './quotes.js';

const ENTITY_TYPE = 'my-shop:quote';

/** A quote with the menu of its actions. */
@customElement('my-shop-quote')
export class QuoteElement extends UmbLitElement {
	readonly #entity = new UmbEntityContext(this);

	@property({ attribute: false }) quote!: Quote;

	override willUpdate() {
		this.#entity.setEntityType(ENTITY_TYPE);
		this.#entity.setUnique(this.quote.unique);
	}

	override render() {
		const { unique, title } = this.quote;
		return html`
			<span>${unique}: ${title}</span>
			<umb-entity-actions-bundle
				.entityType=${ENTITY_TYPE}
				.unique=${unique}
				.label=${title}></umb-entity-actions-bundle>
		`;
	}

	static override styles = css`
		:host {
			display: flex;
			align-items: center;
			justify-content: space-between;
		}
	`;
}
