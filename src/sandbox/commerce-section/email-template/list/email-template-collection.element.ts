import { UMB_COLLECTION_CONTEXT, UmbCollectionDefaultElement } from '@umbraco-cms/backoffice/collection';
import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import { SandboxEmailTemplateCollectionContext } from './email-template-collection.context.js';

/** The collection as the backoffice shows it, with words for a store without templates and a failure. */
@customElement('sandbox-email-template-collection')
export class SandboxEmailTemplateCollectionElement extends UmbCollectionDefaultElement {
	#context?: SandboxEmailTemplateCollectionContext;

	@state() private _failure?: LoadFailure;

	constructor() {
		super();
		this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
			this.#context = context instanceof SandboxEmailTemplateCollectionContext ? context : undefined;
			this.observe(this.#context?.failure, (failure) => (this._failure = failure), 'observeFailure');
		});
	}

	/** There is nothing to search by, to choose or to create. */
	protected override renderToolbar() {
		return html``;
	}

	protected override _renderEmptyState() {
		if (this._failure) {
			return html`<sandbox-load-failure
				.failure=${this._failure}
				what=${this.localize.term('sandbox_emailTemplates')}
				@retry=${() => this.#context?.loadCollection()}></sandbox-load-failure>`;
		}
		return html`
			<div id="empty-state" class="uui-text" role="status">
				<h4>${this.localize.term('sandbox_noEmailTemplates')}</h4>
			</div>
		`;
	}
}

export { SandboxEmailTemplateCollectionElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-collection': SandboxEmailTemplateCollectionElement;
	}
}
