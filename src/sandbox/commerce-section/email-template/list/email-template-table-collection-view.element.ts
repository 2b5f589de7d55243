import { UMB_COLLECTION_CONTEXT, UmbCollectionViewElementBase } from '@umbraco-cms/backoffice/collection';
import type { UmbTableColumn, UmbTableItem } from '@umbraco-cms/backoffice/components';
import { css, customElement, html, nothing, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { EmailTemplateModel } from '../types.js';

const NONE = '–';

/** The e-mail templates of a page as rows. */
@customElement('sandbox-email-template-table-collection-view')
export class SandboxEmailTemplateTableCollectionViewElement extends UmbCollectionViewElementBase<EmailTemplateModel> {
	#rows: Array<UmbTableItem> = [];

	constructor() {
		super();
		this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
			this.observe(context?.loading, (loading) => (this._loading = loading ?? false), 'observeLoading');
		});
	}

	override willUpdate(changes: PropertyValues) {
		super.willUpdate(changes);
		// The table makes the cells of a row anew whenever it is given another object for it.
		if (['_items', '_itemHrefs'].some((name) => changes.has(name))) {
			this.#rows = this._items.map((template) => this.#row(template));
		}
	}

	#columns(): Array<UmbTableColumn> {
		return [
			{ alias: 'name', name: this.localize.term('sandbox_name'), width: '20%', clipText: true },
			{ alias: 'alias', name: this.localize.term('sandbox_alias'), width: '16%', clipText: true },
			{ alias: 'category', name: this.localize.term('sandbox_category') },
			{ alias: 'subject', name: this.localize.term('sandbox_subject'), width: '18%', clipText: true },
			{ alias: 'sender', name: this.localize.term('sandbox_sender'), width: '30%', clipText: true },
			{ alias: 'sendToCustomer', name: this.localize.term('sandbox_sendToCustomer') },
		];
	}

	#row(template: EmailTemplateModel): UmbTableItem {
		const { unique, entityType, alias, category, subject, senderName, senderAddress, sendToCustomer } = template;
		const sender = [senderName, senderAddress].filter((part) => part).join(', ');
		return {
			id: unique,
			icon: 'icon-message',
			entityType,
			selectable: false,
			data: [
				{
					columnAlias: 'name',
					value: html`<a href=${this._itemHrefs.get(unique) ?? ''}>${template.name || alias}</a>`,
				},
				{ columnAlias: 'alias', value: alias },
				{ columnAlias: 'category', value: category || NONE },
				{ columnAlias: 'subject', value: subject || NONE },
				{ columnAlias: 'sender', value: sender || NONE },
				{
					columnAlias: 'sendToCustomer',
					value: this.localize.term(sendToCustomer ? 'general_yes' : 'general_no'),
				},
			],
		};
	}

	override render() {
		return html`
			${this._loading ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
			<umb-table
				aria-busy=${this._loading ? 'true' : 'false'}
				.columns=${this.#columns()}
				.items=${this.#rows}></umb-table>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			position: relative;
			overflow-x: auto;
		}

		umb-table {
			display: block;
			min-width: 900px;
		}

		uui-loader-bar {
			position: absolute;
			z-index: 1;
			inset: 0 0 auto;
		}
	`;
}

export { SandboxEmailTemplateTableCollectionViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-table-collection-view': SandboxEmailTemplateTableCollectionViewElement;
	}
}
