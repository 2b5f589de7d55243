import { expect } from '@open-wc/testing';
import en from './en.js';

/** @returns {Promise<Map<string, string>>} the section's sources by address: all that its bundle imports, at once or later */
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

// Outside of a test, where a busy machine has the time for it.
const read = await sources();

describe('the English texts of the section', () => {
	const keys = Object.keys(en.sandbox).map((key) => `sandbox_${key}`);
	const used = [...new Set([...read.values()].flatMap((source) => source.match(/sandbox_\w+/g) ?? []))];
	/** Of keys that are put together, as in `sandbox_totals_${state}`. */
	const prefixes = used.filter((key) => key.endsWith('_'));

	it('are all used', () => {
		expect(read.size, 'sources read').to.be.above(20);
		expect(keys.filter((key) => !used.includes(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).to.be.empty;
	});

	it('are all there', () => {
		expect(used.filter((key) => !keys.includes(key) && !prefixes.includes(key))).to.be.empty;
	});
});
