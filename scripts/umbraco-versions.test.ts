// Whether what ships fits every supported version of the backoffice. Reads its npm packages, without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { exportedNames, importedNames } from './module-names.js';
import { installed, root } from './toolchain.mjs';

const NAME = '@umbraco-cms/backoffice';

/** The folders of the backoffice by version, and its name there. */
const BACKOFFICES = [
	{ version: '17.0.0', folder: join(root, 'hosts/17'), name: 'backoffice-17.0' },
	{ version: '17.1.0', folder: join(root, 'hosts/17'), name: NAME },
	{ version: '18.2.0', folder: root, name: NAME },
] as const;

type Backoffice = (typeof BACKOFFICES)[number];

interface PackageJson {
	version: string;
	exports: Record<string, string | null>;
}

const packageFolder = ({ folder, name }: Backoffice) => join(folder, 'node_modules', name);

const packageOf = (backoffice: Backoffice) =>
	JSON.parse(readFileSync(join(packageFolder(backoffice), 'package.json'), 'utf8')) as PackageJson;

const filesIn = (folder: string, ending: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => join(root, folder, file));

/** @returns `module: name` of everything that `dist/` imports from the backoffice */
const importsOfDist = () => {
	const found = filesIn('dist', '.js').flatMap((file) => importedNames(readFileSync(file, 'utf8')));
	return [
		...new Map(found.filter(({ from }) => from.startsWith(NAME)).map((used) => [JSON.stringify(used), used])).values(),
	];
};

const options = (): ts.CompilerOptions => {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
		config: object;
	};
	// Without `skipLibCheck`, because the types that ship are checked as well.
	return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, types: [], skipLibCheck: false };
};

/**
 * @param globals modules of the backoffice whose types are global
 * @returns the errors in files of the project, with this version in place of the installed backoffice
 */
function typeErrors({ folder, name }: Backoffice, files: string[], globals: string[] = []): string[] {
	const compilerOptions = options();
	const host = ts.createCompilerHost(compilerOptions);
	const resolve = (specifier: string, file: string) =>
		ts.resolveModuleName(
			...(specifier.startsWith(`${NAME}/`) && !file.includes('/node_modules/')
				? ([specifier.replace(NAME, name), join(folder, 'index.ts')] as const)
				: ([specifier, file] as const)),
			compilerOptions,
			host,
		);
	host.resolveModuleNameLiterals = (literals, file) => literals.map(({ text }) => resolve(text, file));
	const globalTypes = globals.map((module) => {
		const { resolvedModule } = resolve(`${NAME}/${module}`, join(root, 'index.ts'));
		if (!resolvedModule) throw new Error(`The backoffice has no module ${module}.`);
		return resolvedModule.resolvedFileName;
	});
	const program = ts.createProgram([...files, ...globalTypes], compilerOptions, host);
	return files
		.map((file) => program.getSourceFile(file))
		.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
		.map((diagnostic) => ts.formatDiagnostic(diagnostic, { ...host, getCurrentDirectory: () => root }));
}

const sourcesIn = (folder: string) =>
	filesIn(folder, '.ts').filter((file) => !file.endsWith('.test.ts') && !file.includes('/testing/'));

before(async () => expect(await installed(join(root, 'hosts/17')), 'npm ci in hosts/17').to.equal(true));

for (const backoffice of BACKOFFICES) {
	describe(`the backoffice of Umbraco ${backoffice.version}`, () => {
		it('is the one that is installed', () => {
			expect(packageOf(backoffice).version).to.equal(backoffice.version);
		});

		it('exports every name that dist/ imports', () => {
			const { exports } = packageOf(backoffice);
			const imports = importsOfDist();
			expect(imports.length).to.be.above(20);
			const missing = imports.filter(({ from, name }) => {
				const file = join(packageFolder(backoffice), exports[from.replace(NAME, '.')] ?? 'missing');
				return !existsSync(file) || !exportedNames(file).has(name);
			});
			expect(missing).to.deep.equal([]);
		});

		it('has the types that ship', () => {
			expect(typeErrors(backoffice, filesIn('lib/payment-link', '.d.ts'))).to.deep.equal([]);
		});
	});
}

// With the newest version they are checked by `npm run typecheck`.
it("the sources of the extension and of the sandbox's Commerce section fit the types of 17.0.0", () => {
	const sources = ['src/payment-link', 'src/sandbox/commerce-section'].flatMap(sourcesIn);
	expect(typeErrors(BACKOFFICES[0], sources, ['extension-types'])).to.deep.equal([]);
});
