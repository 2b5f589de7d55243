import { html } from 'hono/html';
import { FIELDS, type CheckoutForm, type FieldName } from '../checkout-fields.js';
import type { FieldErrors } from '../checkout-form.js';
import type { Content } from '../content.js';
import type { Markup } from './page.js';

interface FieldValues {
	readonly form: CheckoutForm;
	readonly errors: FieldErrors;
	readonly countries: Content['countries'];
}

const TYPES: Partial<Record<FieldName, string>> = { email: 'email', telephone: 'tel' };

const isCountry = (field: FieldName): boolean => field.endsWith('Country');

const control = (field: FieldName, { form, errors, countries }: FieldValues): Markup => {
	const { autocomplete, isOptional } = FIELDS[field];
	const value = form[field];
	const isWrong = errors[field] !== undefined;
	const state = html`id="${field}" name="${field}" autocomplete="${autocomplete}" ${isOptional ? '' : 'required'}
	${isWrong ? html`aria-invalid="true" aria-describedby="${field}-error"` : ''}`;
	return isCountry(field)
		? html`<select ${state}>
				<option value="">Choose a country</option>
				${countries.map(
					({ code, name }) => html`<option value="${code}" ${code === value ? 'selected' : ''}>${name}</option>`,
				)}
			</select>`
		: html`<input type="${TYPES[field] ?? 'text'}" ${state} dir="auto" value="${value}" />`;
};

/** A field with its label and error. */
export const checkoutField = (field: FieldName, values: FieldValues): Markup => {
	const { label, isOptional } = FIELDS[field];
	const error = values.errors[field];
	return html`<div class="field ${field}">
		<label for="${field}">${label}${isOptional ? html` <small>(optional)</small>` : ''}</label>
		${control(field, values)} ${error === undefined ? '' : html`<p class="error" id="${field}-error">${error}</p>`}
	</div>`;
};
