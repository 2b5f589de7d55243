import { css, customElement, html, property, type PropertyValues, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { emailPreview } from './email-preview.js';

const DAYS = 7 * 24 * 60 * 60 * 1000;

/** A mail's text as a made-up customer would get it. */
@customElement('sandbox-email-preview')
export class SandboxEmailPreviewElement extends UmbLitElement {
	/** Markdown with placeholders. */
	@property({ attribute: false })
	body = '';

	@state() private _storeName?: string;
	@state() private _preview?: DocumentFragment;

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this.observe(store?.name, (name) => (this._storeName = name), 'observeStoreName');
		});
	}

	override willUpdate(changes: PropertyValues) {
		super.willUpdate(changes);
		// Once it is shown the fragment is empty, so it is made anew for whatever changes and not for each update.
		if (changes.has('body') || changes.has('_storeName')) this._preview = emailPreview(this.body, this.#values());
	}

	#values() {
		const expires = new Date(Date.now() + DAYS);
		return {
			'store.name': this._storeName,
			'customer.firstName': 'Anna',
			'customer.lastName': 'Andersen',
			'customer.email': 'anna@example.com',
			'cart.number': 'CART-10001',
			'cart.lines': [
				{ name: 'Trail jacket', quantity: '1', total: '1.499,75 kr.' },
				{ name: 'Mug no. 4', quantity: '4', total: '150,00 kr.' },
			],
			'cart.total': '1.649,75 kr.',
			'paymentLink.url': 'https://shop.example/cart?payment_link_token=eyJhbGciOiJIUzI1NiJ9',
			'paymentLink.expires': this.localize.date(expires, { dateStyle: 'full', timeStyle: 'short' }),
		};
	}

	override render() {
		return html`<div>${this._preview}</div>`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				overflow-wrap: anywhere;
			}

			:first-child {
				margin-top: 0;
			}

			:last-child {
				margin-bottom: 0;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-preview': SandboxEmailPreviewElement;
	}
}
