import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplCart, UcplEmailTemplate, UcplPaymentLink } from '../../commerce/types.js';
import '../../parts/notice.element.js';
import { isPaymentLinkTemplate } from './payment-link-template.js';
import { isRefusedSender, defaultRecipients } from './recipients.js';

/** Shows what will be sent. Which of a cart's links that is only Commerce knows, so there is no expiry. */
@customElement('ucpl-email-summary')
export class UcplEmailSummaryElement extends UmbLitElement {
	@property({ attribute: false })
	template?: UcplEmailTemplate;

	@property({ attribute: false })
	cart?: UcplCart;

	/** As typed; empty for the template's own recipients. */
	@property()
	recipient = '';

	/** The link generated for it; undefined until there is one. */
	@property({ attribute: false })
	link?: UcplPaymentLink;

	#renderRow(term: string, values: ReadonlyArray<string>, fallback?: string) {
		if (values.length === 0 && fallback === undefined) return nothing;
		return html`
			<dt>${this.localize.term(term)}</dt>
			<dd>${values.length === 0 ? fallback : values.map((value) => html`<div><bdi>${value}</bdi></div>`)}</dd>
		`;
	}

	/** Who gets it, and the template's recipients that this replaces. */
	#to(template: UcplEmailTemplate, cart: UcplCart) {
		const own = defaultRecipients(template, cart);
		const { recipient } = this;
		if (recipient === '') return own;
		const others = own.filter((address) => address !== recipient);
		return others.length === 0
			? [recipient]
			: [recipient, this.localize.term('ucpl_emailInsteadOf', this.localize.list(others))];
	}

	#link(template: UcplEmailTemplate): string {
		if (!this.link) return 'ucpl_generating';
		return isPaymentLinkTemplate(template) ? 'ucpl_emailCarriesLink' : 'ucpl_emailMayCarryLink';
	}

	override render() {
		const { template, cart } = this;
		if (!template || !cart) return nothing;
		const { senderName, senderAddress, cc, bcc, replyTo, subject } = template;
		const address = senderName && senderAddress ? `<${senderAddress}>` : senderAddress;
		const sender = [senderName, address].filter(Boolean).join(' ');
		return html`
			<h3>${this.localize.term('ucpl_emailWhatWillBeSent')}</h3>
			<dl>
				${this.#renderRow('ucpl_emailFrom', sender ? [sender] : [], this.localize.term('ucpl_emailNoSender'))}
				${this.#renderRow('ucpl_emailTo', this.#to(template, cart), this.localize.term('ucpl_emailNoRecipient'))}
				${this.#renderRow('ucpl_emailCc', cc)} ${this.#renderRow('ucpl_emailBcc', bcc)}
				${this.#renderRow('ucpl_emailReplyTo', replyTo)}
				${this.#renderRow('ucpl_emailSubject', subject ? [subject] : [], this.localize.term('ucpl_emailNoSubject'))}
				<dt>${this.localize.term('ucpl_paymentLink')}</dt>
				<dd>${this.localize.term(this.#link(template))}</dd>
			</dl>
			${
				isRefusedSender(template)
					? html`<ucpl-notice color="warning"
							>${this.localize.term('ucpl_emailSenderRefused', senderAddress)}</ucpl-notice
						>`
					: nothing
			}
		`;
	}

	static override styles = css`
		:host {
			display: block;
			margin-top: var(--uui-size-layout-1);
			padding-top: var(--uui-size-space-4);
			border-top: 1px solid var(--uui-color-divider);
			font-size: var(--uui-type-small-size);
			overflow-wrap: anywhere;
		}

		h3 {
			margin: 0 0 var(--uui-size-space-3);
			font-size: inherit;
		}

		dl {
			display: grid;
			grid-template-columns: max-content 1fr;
			gap: var(--uui-size-space-1) var(--uui-size-space-4);
			margin: 0;
		}

		dt {
			color: var(--uui-color-text-alt);
		}

		dd {
			margin: 0;
		}

		ucpl-notice {
			margin-top: var(--uui-size-space-4);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-email-summary': UcplEmailSummaryElement;
	}
}
