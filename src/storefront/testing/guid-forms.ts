/** @returns this GUID in all the ways that .NET's `Guid.Parse` reads: formats D, N, B, P and X, any case, spaces around. */
export const guidForms = (guid: string): string[] => {
	const digits = guid.replaceAll('-', '');
	const last = (digits.slice(16).match(/../g) ?? []).map((byte) => `0x${byte}`).join();
	const [first, second, third] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16)];
	return [guid, digits, `{${guid}}`, `(${guid})`, `{0x${first},0x${second},0x${third},{${last}}}`].flatMap((form) => [
		form,
		form.toUpperCase(),
		` ${form}`,
		`${form}\t`,
		`\n ${form} \r`,
	]);
};
