/**
 * @returns this GUID in all forms that .NET's `Guid.Parse` reads: formats D, N, B, P and X, in any case, with spaces around
 * them. In format D every part but the last may also begin with `0x`, `+` or both in place of digits, for other GUIDs.
 */
export const guidForms = (guid: string): string[] => {
	const digits = guid.replaceAll('-', '');
	const last = (digits.slice(16).match(/../g) ?? []).map((byte) => `0x${byte}`).join();
	const [first, second, third] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16)];
	const prefixed = ['0x', '+', '+0x'].map((prefix) => guid.replace(/^.{3}|(?<=-).{3}/g, prefix.padEnd(3, '0')));
	return [guid, digits, ...prefixed, `{${guid}}`, `(${guid})`, `{0x${first},0x${second},0x${third},{${last}}}`].flatMap(
		(form) => [form, form.toUpperCase(), ` ${form}`, `${form}\t`, `\n ${form} \r`],
	);
};
