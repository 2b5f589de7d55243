// A lint rule. `import-x/no-cycle` ignores type imports, which make circles that are just as hard to follow.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const resolveImport = (file, specifier) => join(dirname(file), specifier.replace(/\.js$/, '.ts'));

/** As in Umbraco, where a context provides itself by its token, and the token names the type of its context. */
const isTokenOfContext = (file, imported) => file.replace(/\.context-token\.ts$/, '.context.ts') === imported;

const findImports = (file, code) =>
	ts
		.preProcessFile(code)
		.importedFiles.map(({ fileName }) => resolveImport(file, fileName))
		.filter((imported) => existsSync(imported) && !isTokenOfContext(file, imported));

const importsByFile = new Map();

const importsOf = (file) => {
	if (!importsByFile.has(file)) importsByFile.set(file, findImports(file, readFileSync(file, 'utf8')));
	return importsByFile.get(file);
};

/** @returns the shortest chain of files from one file to another; or undefined */
const findChain = (from, to) => {
	const chains = [[from]];
	const seen = new Set();
	for (const chain of chains) {
		const file = chain.at(-1);
		if (file === to) return chain;
		if (seen.has(file)) continue;
		seen.add(file);
		chains.push(...importsOf(file).map((imported) => [...chain, imported]));
	}
	return undefined;
};

export const noImportCircles = {
	meta: { type: 'problem', messages: { circle: 'Circular import: {{chain}}' } },
	create({ filename, sourceCode, report }) {
		// An editor lints a file again after each change.
		importsByFile.set(filename, findImports(filename, sourceCode.text));
		const check = ({ source }) => {
			if (!source?.value?.startsWith('.')) return;
			const imported = resolveImport(filename, source.value);
			const chain = importsOf(filename).includes(imported) ? findChain(imported, filename) : undefined;
			if (!chain) return;
			const names = [filename, ...chain].map((file) => file.slice(file.lastIndexOf('/') + 1));
			report({ node: source, messageId: 'circle', data: { chain: names.join(' → ') } });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
			TSImportType: check,
		};
	},
};
