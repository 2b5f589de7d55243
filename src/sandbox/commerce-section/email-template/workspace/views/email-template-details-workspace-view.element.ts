import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIBooleanInputEvent, UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import { umbBindToValidation } from '@umbraco-cms/backoffice/validation';
import type { UmbWorkspaceViewElement } from '@umbraco-cms/backoffice/workspace';
import '../../body/email-body-editor.element.js';
import type { SandboxEmailBodyEditorElement } from '../../body/email-body-editor.element.js';
import { isEmailAddress } from '../../../components/email-address.js';
import type { EmailTemplateDetailModel } from '../../types.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT } from '../email-template-workspace.context-token.js';
import './input-email-addresses.element.js';
import type { SandboxInputEmailAddressesElement } from './input-email-addresses.element.js';

type TextField = 'subject' | 'senderName' | 'senderAddress';
type AddressesField = 'replyToAddresses' | 'toAddresses' | 'ccAddresses' | 'bccAddresses';

/** An e-mail template: what its mails say on the envelope, and their text. */
@customElement('sandbox-email-template-details-workspace-view')
export class SandboxEmailTemplateDetailsWorkspaceViewElement extends UmbLitElement implements UmbWorkspaceViewElement {
	#context?: typeof SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT.TYPE;

	@state() private _template?: EmailTemplateDetailModel;

	constructor() {
		super();
		this.consumeContext(SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (template) => (this._template = template), 'observeTemplate');
		});
	}

	override render() {
		const template = this._template;
		if (!template) return nothing;
		return html`
			<uui-box>
				${this.#renderText(template, 'subject')} ${this.#renderText(template, 'senderName')}
				${this.#renderText(template, 'senderAddress', !isEmailAddress(template.senderAddress))}
				${this.#renderAddresses(template, 'replyToAddresses')} ${this.#renderSendToCustomer(template)}
				${this.#renderAddresses(template, 'toAddresses')} ${this.#renderAddresses(template, 'ccAddresses')}
				${this.#renderAddresses(template, 'bccAddresses')}
				${this.#renderFact(this.localize.term('sandbox_alias'), template.alias)}
				${this.#renderFact(this.localize.term('sandbox_category'), template.category)}
			</uui-box>
			<uui-box headline=${this.localize.term('sandbox_emailBody')}>
				<sandbox-email-body-editor
					.value=${template.body}
					@change=${({ target: { value } }: Event & { target: SandboxEmailBodyEditorElement }) =>
						this.#context?.edit({ body: value })}></sandbox-email-body-editor>
			</uui-box>
		`;
	}

	#renderText(template: EmailTemplateDetailModel, name: TextField, isWrong = false) {
		const label = this.localize.term(`sandbox_${name}`);
		const value = template[name];
		return html`
			<umb-property-layout label=${label}>
				<uui-input
					slot="editor"
					label=${label}
					.value=${value}
					.error=${isWrong && value !== ''}
					.errorMessage=${
						// Messages are shown as HTML.
						this.localize.term('sandbox_noEmailAddress', escapeHTML(value))
					}
					@input=${({ target }: InputEvent & { target: UUIInputElement }) =>
						this.#context?.edit({ [name]: target.value })}
					${umbBindToValidation(this, `$.${name}`, value)}></uui-input>
			</umb-property-layout>
		`;
	}

	#renderAddresses(template: EmailTemplateDetailModel, name: AddressesField) {
		const label = this.localize.term(`sandbox_${name}`);
		const value = template[name];
		return html`
			<umb-property-layout label=${label}>
				<sandbox-input-email-addresses
					slot="editor"
					label=${label}
					.value=${value}
					@change=${(event: Event & { target: SandboxInputEmailAddressesElement }) =>
						this.#context?.edit({ [name]: event.target.value })}
					${umbBindToValidation(this, `$.${name}`, value)}></sandbox-input-email-addresses>
			</umb-property-layout>
		`;
	}

	#renderSendToCustomer({ sendToCustomer }: EmailTemplateDetailModel) {
		const label = this.localize.term('sandbox_sendToCustomer');
		return html`
			<umb-property-layout label=${label} description=${this.localize.term('sandbox_sendToCustomerSays')}>
				<uui-toggle
					slot="editor"
					aria-label=${label}
					?checked=${sendToCustomer}
					@change=${({ target }: UUIBooleanInputEvent) =>
						this.#context?.edit({ sendToCustomer: target.checked })}></uui-toggle>
			</umb-property-layout>
		`;
	}

	#renderFact(label: string, value: string) {
		return html`
			<umb-property-layout label=${label}>
				<span slot="editor">${value}</span>
			</umb-property-layout>
		`;
	}

	static override readonly styles = css`
		:host {
			display: grid;
			grid-template-columns: minmax(0, 1fr);
			gap: var(--uui-size-layout-1);
			padding: var(--uui-size-layout-1);
		}

		uui-input {
			width: 100%;
		}

		umb-property-layout:first-child {
			padding-top: 0;
		}

		umb-property-layout:last-child {
			padding-bottom: 0;
		}
	`;
}

export { SandboxEmailTemplateDetailsWorkspaceViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-details-workspace-view': SandboxEmailTemplateDetailsWorkspaceViewElement;
	}
}
