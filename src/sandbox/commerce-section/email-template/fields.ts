const TEXT_BOX = 'Umb.PropertyEditorUi.TextBox';
const MULTIPLE_TEXT_STRING = 'Umb.PropertyEditorUi.MultipleTextString';

/** The editable fields of Commerce's EmailTemplateDto, with their property editors. */
export const EMAIL_TEMPLATE_FIELDS = {
	subject: TEXT_BOX,
	senderName: TEXT_BOX,
	senderAddress: TEXT_BOX,
	replyToAddresses: MULTIPLE_TEXT_STRING,
	sendToCustomer: 'Umb.PropertyEditorUi.Toggle',
	toAddresses: MULTIPLE_TEXT_STRING,
	ccAddresses: MULTIPLE_TEXT_STRING,
	bccAddresses: MULTIPLE_TEXT_STRING,
};

/** Whether the field contains e-mail addresses. */
export const isAddressField = (field: string) => /Address(es)?$/.test(field);

/** @returns the typed value without surrounding spaces and empty lines */
export function trimmed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(trimmed).filter((line) => line !== '');
	return typeof value === 'string' ? value.trim() : value;
}
