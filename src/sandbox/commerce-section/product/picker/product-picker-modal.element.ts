import { css, customElement, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { SandboxChooseProductEvent } from './choose-product.event.js';
import type { SandboxChosenProductElement } from './chosen-product.element.js';
import './chosen-product.element.js';
import './product-list.element.js';
import type { ProductPickerModalData, ProductPickerModalValue } from './product-picker-modal.token.js';

/** **Add product**: from the store's products, over the variants of one where it has some, to how many of it. */
@customElement('sandbox-product-picker-modal')
export class SandboxProductPickerModalElement extends UmbModalBaseElement<
	ProductPickerModalData,
	ProductPickerModalValue
> {
	/** The way so far: nothing, a product, or a product and then a variant of it. */
	@state() private _way: SandboxChooseProductEvent[] = [];

	@query('h4') private _heading!: HTMLElement;
	@query('sandbox-chosen-product') private _chosen?: SandboxChosenProductElement;

	async #choose(event: SandboxChooseProductEvent) {
		this._way = [...this._way, event];
		await this.updateComplete;
		(this._chosen ?? this._heading).focus();
	}

	async #goBack() {
		const last = this._way.at(-1);
		this._way = this._way.slice(0, -1);
		await this.updateComplete;
		last?.button.focus();
	}

	#add() {
		const product = this._way.at(-1)?.product;
		const quantity = this._chosen?.quantity;
		if (!product || quantity === undefined) return this._chosen?.report();
		const { productReference, productVariantReference, sku, name, attributes } = product;
		this.value = {
			products: [{ productReference, productVariantReference, sku, name, attributes, quantity }],
		};
		this._submitModal();
	}

	override render() {
		return html`
			<umb-body-layout headline=${this.localize.term('sandbox_addProduct')}>
				<div id="steps" @choose-product=${(event: SandboxChooseProductEvent) => void this.#choose(event)}>
					${this.#renderSteps()}
				</div>
				<uui-button
					slot="actions"
					label=${this.localize.term('general_close')}
					@click=${() => this._rejectModal()}></uui-button>
				${
					this._way.at(-1)?.product.hasVariants === false
						? html`<uui-button
								slot="actions"
								look="primary"
								color="positive"
								label=${this.localize.term('general_add')}
								@click=${() => this.#add()}></uui-button>`
						: nothing
				}
			</umb-body-layout>
		`;
	}

	/** Lists stay where they are while what was chosen in them is shown: the way back leads to the same page of them. */
	#renderSteps() {
		const [first] = this._way;
		const last = this._way.at(-1);
		const isChosen = last?.product.hasVariants === false;
		return html`
			<sandbox-product-list ?hidden=${last} .currency=${this.data}></sandbox-product-list>
			${last ? this.#renderHeader(last.product.name) : nothing}
			${
				first?.product.hasVariants
					? html`<sandbox-product-list
							?hidden=${isChosen}
							.variantsOf=${first.product}
							.currency=${this.data}></sandbox-product-list>`
					: nothing
			}
			${
				isChosen
					? html`<sandbox-chosen-product
							role="group"
							aria-labelledby="chosen"
							.product=${last.product}
							.currency=${this.data}
							@submit=${() => this.#add()}></sandbox-chosen-product>`
					: nothing
			}
		`;
	}

	#renderHeader(name: string) {
		return html`
			<header>
				<uui-button look="outline" label=${this.localize.term('sandbox_back')} @click=${() => void this.#goBack()}>
					<uui-icon name="icon-arrow-left"></uui-icon>
					${this.localize.term('sandbox_back')}
				</uui-button>
				<h4 id="chosen" tabindex="-1"><bdi>${name}</bdi></h4>
			</header>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			[hidden] {
				display: none;
			}

			header {
				display: flex;
				align-items: center;
				gap: var(--uui-size-space-4);
				margin-bottom: var(--uui-size-space-4);
			}

			header uui-button {
				flex: none;
			}

			h4 {
				margin: 0;
				overflow-wrap: anywhere;
			}
		`,
	];
}

export { SandboxProductPickerModalElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-product-picker-modal': SandboxProductPickerModalElement;
	}
}
