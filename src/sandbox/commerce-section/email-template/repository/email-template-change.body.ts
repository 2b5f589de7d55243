import type { EmailTemplateModel } from '../types.js';

const isEmpty = (value: string | string[] | boolean) => (typeof value === 'boolean' ? !value : value.length === 0);

/**
 * @returns the whole template as it was read, with what was changed. What was null and is still empty goes back as null:
 * Commerce may take an empty text for something else.
 */
export function emailTemplateChangeBody({ asRead, ...template }: EmailTemplateModel) {
	const addressesOf = (addresses: string[]) => addresses.map((address) => address.trim()).filter((address) => address);
	const edited = {
		name: template.name,
		subject: template.subject,
		senderName: template.senderName,
		senderAddress: template.senderAddress.trim(),
		replyToAddresses: addressesOf(template.replyToAddresses),
		toAddresses: addressesOf(template.toAddresses),
		ccAddresses: addressesOf(template.ccAddresses),
		bccAddresses: addressesOf(template.bccAddresses),
		sendToCustomer: template.sendToCustomer,
	};
	const set = Object.entries(edited).filter(([name, value]) => !isEmpty(value) || (asRead[name] ?? null) !== null);
	return { ...asRead, ...Object.fromEntries(set) };
}
