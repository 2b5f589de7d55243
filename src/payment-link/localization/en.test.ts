import { expect } from '@open-wc/testing';
import en from './en.js';

/** @returns {Promise<Map<string, string>>} the sources of the extension by their addresses: everything the bundle imports, statically or not */
async function sources(): Promise<Map<string, string>> {
	const read = new Map<string, string>();
	const walk = async (address: string): Promise<void> => {
		if (read.has(address)) return;
		read.set(address, '');
		const source = await (await fetch(address)).text();
		read.set(address, source);
		const imported = [...source.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)];
		await Promise.all(imported.map(([, path = '']) => walk(new URL(path, address).href)));
	};
	await walk(new URL('../bundle.ts', import.meta.url).href);
	return read;
}

// Outside the tests, where no time-out applies.
const read = await sources();

describe('the English texts', () => {
	it('are exactly those that the extension uses', () => {
		const code = [...read].filter(([address]) => !address.includes('/localization/')).map(([, source]) => source);
		expect(code.length, 'sources read').to.be.above(20);
		const used = new Set(code.flatMap((source) => source.match(/ucpl_\w+/g) ?? []));
		// The keys of the units are composed: `ucpl_${unit}`.
		for (const unit of ['minutes', 'hours', 'days', 'weeks']) used.add(`ucpl_${unit}`);
		expect([...used].sort()).to.deep.equal(
			Object.keys(en.ucpl)
				.map((key) => `ucpl_${key}`)
				.sort(),
		);
	});

	it('are never empty', () => {
		for (const [key, text] of Object.entries(en.ucpl)) expect(text, key).not.to.equal('');
	});
});
