import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { UmbWorkspaceViewElement } from '@umbraco-cms/backoffice/workspace';
import '../../../entity-quick-action/entity-quick-actions.element.js';
import { optionalDate, optionalObject, optionalText } from '../../../management-api/parse.js';
import { CART_BOXES, NEW_CART_BOXES } from '../../cart-fields.js';
import type { CartDetailModel } from '../../types.js';
import type { CartConflict } from '../cart-workspace.context.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-fields.element.js';
import './cart-products.element.js';

/** A cart's products, customer and addresses, actions and summary. */
@customElement('sandbox-cart-details-workspace-view')
export class SandboxCartDetailsWorkspaceViewElement extends UmbLitElement implements UmbWorkspaceViewElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _isNew = false;
	@state() private _conflict?: CartConflict;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
			this.observe(context?.isNew, (isNew) => (this._isNew = isNew ?? false), 'observeIsNew');
			this.observe(context?.conflict, (conflict) => (this._conflict = conflict), 'observeConflict');
		});
	}

	override render() {
		const cart = this._cart;
		if (!cart) return nothing;
		return html`
			<div role="alert">${this._conflict ? this.#renderConflict(this._conflict) : nothing}</div>
			<div id="layout">
				<div class="boxes">
					<sandbox-cart-products></sandbox-cart-products>
					<sandbox-cart-fields .boxes=${CART_BOXES}></sandbox-cart-fields>
				</div>
				<div class="boxes" id="side">
					<sandbox-entity-quick-actions></sandbox-entity-quick-actions>
					${
						this._isNew
							? html`<sandbox-cart-fields .boxes=${NEW_CART_BOXES}></sandbox-cart-fields>`
							: this.#renderSummary(cart)
					}
				</div>
			</div>
		`;
	}

	#renderConflict(conflict: CartConflict) {
		return html`
			<uui-box id="conflict">
				<p>${this.localize.term(`sandbox_notSaved_${conflict}`)}</p>
				<uui-button
					look="outline"
					label=${this.localize.term('sandbox_discardAndLoad')}
					@click=${() => this.#context?.reopen()}></uui-button>
				${
					conflict === 'changedElsewhere'
						? html`<uui-button
								look="outline"
								color="danger"
								label=${this.localize.term('sandbox_saveRegardless')}
								@click=${() => this.#saveRegardless()}></uui-button>`
						: nothing
				}
			</uui-box>
		`;
	}

	async #saveRegardless() {
		// The context shows why it failed.
		await this.#context?.saveRegardless().catch(() => undefined);
	}

	#renderSummary(cart: CartDetailModel) {
		const facts = {
			orderNumber: optionalText(cart.orderNumber),
			finalizedAt: this.#date(cart.finalizedDate),
			created: this.#date(cart.createDate),
			lastUpdated: this.#date(cart.updateDate),
			language: optionalText(cart.languageIsoCode),
			currency: optionalText(optionalObject(cart.currency)?.code),
		};
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_summary')}>
				${Object.entries(facts).map(([term, fact]) =>
					fact
						? html`<p>
								<strong>${this.localize.term(`sandbox_${term}`)}</strong><br />
								${fact}
							</p>`
						: nothing,
				)}
			</uui-box>
		`;
	}

	#date(date: unknown) {
		const known = optionalDate(date);
		return known && this.localize.date(known, { dateStyle: 'medium', timeStyle: 'short' });
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				padding: var(--uui-size-layout-1);
				container-type: inline-size;
			}

			#layout {
				display: grid;
				grid-template-columns: minmax(0, 1fr) 300px;
				align-items: start;
				gap: var(--uui-size-layout-1);
			}

			@container (max-width: 800px) {
				#layout {
					grid-template-columns: minmax(0, 1fr);
				}

				#side {
					order: -1;
				}
			}

			.boxes {
				display: grid;
				grid-template-columns: minmax(0, 1fr);
				gap: var(--uui-size-layout-1);
			}

			#conflict {
				margin-bottom: var(--uui-size-layout-1);
				border: 1px solid var(--uui-color-danger-standalone);
			}

			p {
				margin-top: 0;
			}
		`,
	];
}

export { SandboxCartDetailsWorkspaceViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-details-workspace-view': SandboxCartDetailsWorkspaceViewElement;
	}
}
