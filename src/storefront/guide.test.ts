import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import * as browser from './browser/index.js';
import * as core from './index.js';
import { examplesByExport, guideFiles, writeFiles, type GuideFile } from './testing/guide.js';

/** The parts of the frameworks' types that the guide uses; those of Hono, Express, h3 and Node are installed. */
const FRAMEWORKS: GuideFile = {
	path: 'frameworks.d.ts',
	code: `
		declare module 'next/headers' {
			export function headers(): Promise<Pick<Headers, 'get' | 'has' | 'entries'>>;
		}
		declare module 'astro' {
			interface APIContext { request: Request; params: Record<string, string | undefined>; isPrerendered: boolean }
			export type MiddlewareHandler = (
				context: APIContext,
				next: () => Promise<Response>,
			) => Promise<Response> | Response | Promise<void> | void;
			export type APIRoute = (context: APIContext) => Response | Promise<Response>;
		}
		declare const Astro: { readonly request: Request };
		declare function useFetch(url: string): Promise<{ data: { value: unknown } }>;
	`,
};

const STRICTEST: ts.CompilerOptions = {
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	noImplicitReturns: true,
	noUnusedLocals: true,
	target: ts.ScriptTarget.ES2022,
	lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	jsx: ts.JsxEmit.ReactJSX,
	jsxImportSource: 'hono/jsx',
	types: ['node'],
	skipLibCheck: true,
	noEmit: true,
	paths: {
		'umbraco-commerce-payment-links/storefront': [fileURLToPath(new URL('./index.ts', import.meta.url))],
		'umbraco-commerce-payment-links/storefront/browser': [
			fileURLToPath(new URL('./browser/index.ts', import.meta.url)),
		],
	},
};

/** @returns TypeScript's errors in these files. */
const typeErrorsIn = (files: readonly GuideFile[], options: ts.CompilerOptions = STRICTEST): string[] => {
	const folder = writeFiles('guide-types', [...files, FRAMEWORKS]);
	const paths = [...files, FRAMEWORKS].map(({ path }) => fileURLToPath(new URL(path, folder)));
	const program = ts.createProgram(paths, options);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
};

describe('the files of the storefront guide', () => {
	const files = guideFiles();

	it('cover five frameworks, a cart in a cookie of the shop, a proxy, a browser and the README', () => {
		const folders = new Set(files.map(({ path }) => path.split('/')[0]));
		expect([...folders].sort()).to.deep.equal([
			'astro',
			'browser',
			'express',
			'hono',
			'next',
			'next-cart-cookie',
			'nuxt',
			'proxy',
			'readme',
		]);
		for (const { path, code } of files) expect(code, path).to.match(/\b(?:import|export)\b|useFetch/);
	});

	it('compile in strict mode, with exact optional properties', () => {
		expect(typeErrorsIn(files)).to.deep.equal([]);
	});
});

describe('the examples in the comments of the kit', () => {
	const examples = examplesByExport();

	it('cover every exported value', () => {
		expect([...examples.keys()].sort()).to.deep.equal([...Object.keys(core), ...Object.keys(browser)].sort());
	});

	it('compile in strict mode', () => {
		const names = (kit: object) => Object.keys(kit).join();
		const head = `
			import { ${names(core)} } from 'umbraco-commerce-payment-links/storefront';
			import { ${names(browser)} } from 'umbraco-commerce-payment-links/storefront/browser';
			declare const request: Request, cartId: string;
		`;
		const files = [...examples].map(([name, code]) => ({ path: `examples/${name}.ts`, code: `${head}{${code}}` }));
		expect(typeErrorsIn(files, { ...STRICTEST, noUnusedLocals: false })).to.deep.equal([]);
	});
});
