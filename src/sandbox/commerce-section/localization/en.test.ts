import { expect } from '@open-wc/testing';
import en from './en.js';

/** @returns {Promise<Map<string, string>>} the section's sources by address: all that its bundle imports */
async function sources(): Promise<Map<string, string>> {
	const read = new Map<string, string>();
	const walk = async (address: string): Promise<void> => {
		if (read.has(address) || address.includes('/localization/')) return;
		read.set(address, '');
		const source = await (await fetch(address)).text();
		read.set(address, source);
		const imported = [...source.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)];
		await Promise.all(imported.map(([, path = '']) => walk(new URL(path, address).href)));
	};
	await walk(new URL('../bundle.ts', import.meta.url).href);
	return read;
}

// Outside of a test, because it may exceed the timeout of one.
const read = await sources();

describe('the English texts of the section', () => {
	const keys = Object.keys(en.sandbox);
	const words = new Set([...read.values()].flatMap((source) => source.match(/\w+/g) ?? []));
	/** Keys such as `sandbox_total`, and the start of computed keys such as `sandbox_totals_${state}`. */
	const used = [...words].filter((word) => /^sandbox_./.test(word)).map((word) => word.replace('sandbox_', ''));
	const prefixes = used.filter((key) => key.endsWith('_'));

	it('are all used', () => {
		expect(read.size, 'sources read').to.be.above(20);
		// A key may also stand alone, for `sandbox_${key}`.
		const isUsed = (key: string) =>
			used.includes(key) || words.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
		expect(keys.filter((key) => !isUsed(key))).to.deep.equal([]);
	});

	it('are complete', () => {
		expect(used.filter((key) => !keys.includes(key) && !prefixes.includes(key))).to.deep.equal([]);
	});
});
