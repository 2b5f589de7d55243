// The names that ES modules import and export, read from their code.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parseSync } from 'vite';

export interface ImportedName {
	/** The specifier of the module. */
	from: string;
	/** `default` for the default export, `*` for all of them. */
	name: string;
}

/** @returns what a script imports, statically or dynamically */
export function importedNames(code: string): ImportedName[] {
	const { staticImports, dynamicImports } = parseSync('script.js', code).module;
	return [
		...staticImports.flatMap(({ moduleRequest, entries }) =>
			entries.map(({ importName: { kind, name } }) => ({
				from: moduleRequest.value,
				name: name ?? (kind === 'Default' ? 'default' : '*'),
			})),
		),
		...dynamicImports.map(({ moduleRequest: { start, end } }) => ({ from: code.slice(start + 1, end - 1), name: '*' })),
	];
}

/** @returns the module beside the types that TypeScript finds */
function resolved(specifier: string, from: string): string {
	const options = { moduleResolution: ts.ModuleResolutionKind.Bundler };
	const { resolvedModule } = ts.resolveModuleName(specifier, from, options, ts.sys);
	if (!resolvedModule) throw new Error(`${from} imports ${specifier}, which does not exist.`);
	return resolvedModule.resolvedFileName.replace(/\.d\.ts$/, '.js');
}

/** @returns the names that a module exports, also those of other modules */
export function exportedNames(file: string): Set<string> {
	const names = new Set<string>();
	for (const { entries } of parseSync(file, readFileSync(file, 'utf8')).module.staticExports) {
		for (const { exportName, importName, moduleRequest } of entries) {
			if (exportName.kind === 'Default') names.add('default');
			else if (exportName.name) names.add(exportName.name);
			else if (importName.kind === 'AllButDefault' && moduleRequest)
				for (const name of exportedNames(resolved(moduleRequest.value, file))) names.add(name);
		}
	}
	return names;
}
