import type { UcplEmailTemplate } from '../../commerce/types.js';

/** The alias of the template for payment links in a new store, and a part of its view. Editors can rename or delete both. */
const PAYMENT_LINK = 'paymentlink';

const hasAlias = ({ alias }: UcplEmailTemplate) => alias.toLowerCase() === PAYMENT_LINK;
const hasView = ({ view }: UcplEmailTemplate) => view.toLowerCase().includes(PAYMENT_LINK);

/** @returns {boolean} whether the template is made for payment links, as far as its alias and its view say so */
export const isPaymentLinkTemplate = (template: UcplEmailTemplate): boolean => hasAlias(template) || hasView(template);

/** @returns {UcplEmailTemplate | undefined} the template to start with, if one stands out */
export function suggestedTemplate(templates: ReadonlyArray<UcplEmailTemplate>): UcplEmailTemplate | undefined {
	const [only, ...others] = templates;
	return templates.find(hasAlias) ?? templates.find(hasView) ?? (others.length === 0 ? only : undefined);
}
