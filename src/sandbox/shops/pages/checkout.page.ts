import { html } from 'hono/html';
import { ALL_FIELDS, CHECKOUT_FIELDS, FIELDS, type CheckoutForm, type FieldName } from '../checkout-fields.js';
import type { FieldErrors } from '../checkout-form.js';
import { checkoutField } from './checkout-field.js';
import type { Markup, Page } from './page.js';

export interface CheckoutView {
	/** The cart of the form. */
	readonly cartId: string;
	readonly form: CheckoutForm;
	readonly errors?: FieldErrors;
	/** The store did not respond to the form. */
	readonly isUnavailable?: boolean;
}

/** Without their group, shipping fields have the same labels as others. */
const nameOf = (field: FieldName): string =>
	CHECKOUT_FIELDS.shipping.some((name) => name === field)
		? `Delivery, ${FIELDS[field].label.toLowerCase()}`
		: FIELDS[field].label;

const errorSummary = (errors: FieldErrors): Markup | string => {
	const wrong = ALL_FIELDS.filter((field) => errors[field] !== undefined);
	if (wrong.length === 0) return '';
	return html`<section class="message problem" role="alert">
		<h2 tabindex="-1" autofocus>Please check ${wrong.length === 1 ? 'this field' : `these ${wrong.length} fields`}</h2>
		<ul>
			${wrong.map((field) => html`<li><a href="#${field}">${nameOf(field)}: ${errors[field]}</a></li>`)}
		</ul>
	</section>`;
};

const unavailableMessage = html`<p class="message problem" role="alert" tabindex="-1" autofocus>
	The shop is not available right now. Your input is still here; please try again in a moment.
</p>`;

export const checkoutPage =
	({ cartId, form, errors = {}, isUnavailable = false }: CheckoutView): Page =>
	({ base, content: { countries }, order }) => {
		const fields = (part: keyof typeof CHECKOUT_FIELDS) =>
			html`<div class="fields">
				${CHECKOUT_FIELDS[part].map((field) => checkoutField(field, { form, errors, countries }))}
			</div>`;
		return {
			title: 'Checkout',
			main: html`<h1>Checkout</h1>
				${isUnavailable ? unavailableMessage : errorSummary(errors)}
				<form class="checkout" method="post" action="${base}/checkout" novalidate>
					<input type="hidden" name="order" value="${cartId}" />
					<fieldset>
						<legend>Contact</legend>
						${fields('contact')}
					</fieldset>
					<fieldset>
						<legend>Billing address</legend>
						${fields('billing')}
					</fieldset>
					<fieldset>
						<legend>Delivery address</legend>
						<label class="choice">
							<input type="checkbox" name="sameAddress" ${form.sameAddress ? 'checked' : ''} />
							Deliver to the same address
						</label>
						<div class="delivery">${fields('shipping')}</div>
					</fieldset>
					<p class="actions">
						<button>Continue to delivery</button>
						<a class="quiet button" href="${base}/cart">Back to the cart</a>
					</p>
					${order ? html`<p class="note">Total ${order.total}</p>` : ''}
				</form>`,
		};
	};
