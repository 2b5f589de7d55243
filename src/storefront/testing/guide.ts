import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** The frameworks whose servers the guide shows, and the path of the shared file in each of them. */
export const SHARED_FILE = {
	hono: 'payment-links.ts',
	express: 'payment-links.ts',
	next: 'payment-links.ts',
	nuxt: 'server/utils/payment-links.ts',
	astro: 'src/payment-links.ts',
} as const;

export interface GuideFile {
	/** The framework's folder and the path in its project, as in the block's fence. */
	readonly path: string;
	readonly code: string;
}

/** @returns the code blocks of a document that name a file. */
const blocksOf = (document: string): GuideFile[] =>
	[...readFileSync(new URL(document, root), 'utf8').matchAll(/^```(?:tsx?|vue|astro) (\S+)\n([^]*?)^```/gm)].map(
		([, path = '', code = '']) => ({ path, code }),
	);

/** The script of a Vue component; for an Astro page a module with its statements, whose default export renders it. */
const asModule = ({ path, code }: GuideFile): GuideFile => {
	if (path.endsWith('.vue')) {
		const [, script = ''] = /<script setup lang="ts">\n([^]*?)<\/script>/.exec(code) ?? [];
		return { path: `${path}.ts`, code: `${script}export { cart };\n` };
	}
	if (path.endsWith('.astro')) {
		const [, script = '', template = ''] = /^---\n([^]*?)^---\n([^]*)/m.exec(code) ?? [];
		return { path: `${path}.tsx`, code: `${script}export default () => <>${template}</>;\n` };
	}
	return { path, code };
};

/** @returns all files in the guide and the README, for each framework. */
export const guideFiles = (): GuideFile[] => {
	const blocks = blocksOf('docs/storefront.md');
	const { code } = blocks.find(({ path }) => path === 'payment-links.ts') ?? { code: '' };
	return [
		...blocks.filter(({ path }) => path.includes('/')).map(asModule),
		...Object.entries(SHARED_FILE).map(([framework, path]) => ({ path: `${framework}/${path}`, code })),
		...blocksOf('README.md').map((block) => ({ ...block, path: `readme/${block.path}.ts` })),
	];
};

/** @returns the `@example` of every exported value of the kit that has one, by its name. */
export const examplesByExport = (): Map<string, string> => {
	const folder = new URL('src/storefront/', root);
	const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	const comment = /@example\n \* ```ts\n((?: \* .*\n)+?) \* ```\n \*\/\nexport const (\w+)/g;
	return new Map(
		sources
			.flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(comment)])
			.map(([, lines = '', name = '']) => [name, lines.replace(/^ \* /gm, '')]),
	);
};

/** Writes files into an empty folder with this name in `test-results/`. @returns the folder */
export const writeFiles = (name: string, files: readonly GuideFile[]): URL => {
	const folder = new URL(`test-results/${name}/`, root);
	rmSync(folder, { recursive: true, force: true });
	for (const { path, code } of files) {
		const file = new URL(path, folder);
		mkdirSync(new URL('.', file), { recursive: true });
		writeFileSync(file, code);
	}
	return folder;
};
