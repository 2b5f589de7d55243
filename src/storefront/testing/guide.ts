import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** The frameworks whose servers the guide shows, and where each has the file that all of them share. */
export const SHARED_FILE = {
	hono: 'payment-links.ts',
	express: 'payment-links.ts',
	next: 'payment-links.ts',
	nuxt: 'server/utils/payment-links.ts',
	astro: 'src/payment-links.ts',
} as const;

export interface GuideFile {
	/** Folder of the framework, then the path in its project: what the block's fence says. */
	readonly path: string;
	readonly code: string;
}

/** @returns the blocks of a document that name a file. */
const blocksOf = (document: string): GuideFile[] =>
	[...readFileSync(new URL(document, root), 'utf8').matchAll(/^```(?:tsx?|vue|astro) (\S+)\n([^]*?)^```/gm)].map(
		([, path = '', code = '']) => ({ path, code }),
	);

/** Of a Vue component its script; of an Astro page a module of the same statements, whose default export renders it. */
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

/** @returns all files that the guide and the README show, as each framework has them. */
export const guideFiles = (): GuideFile[] => {
	const blocks = blocksOf('docs/storefront.md');
	const { code } = blocks.find(({ path }) => path === 'payment-links.ts') ?? { code: '' };
	return [
		...blocks.filter(({ path }) => path.includes('/')).map(asModule),
		...Object.entries(SHARED_FILE).map(([framework, path]) => ({ path: `${framework}/${path}`, code })),
		...blocksOf('README.md').map((block) => ({ ...block, path: `readme/${block.path}.ts` })),
	];
};

/** Writes files below `test-results/`, in a folder of this name that has no others. @returns that folder */
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
