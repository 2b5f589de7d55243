import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { noImportCircles } from './scripts/no-import-circles.mjs';

const TESTS = ['**/*.test.ts', '**/testing/**'];

/** @returns a zone: files in `target` must not import files in `from`, except those in `except`. */
const zone = (target, from, message, except = []) => ({
	target: `./src/${target}`,
	from: `./${from}`,
	except,
	message,
});

const rooms = (...names) => names.map((name) => `./${name}`);

/** What other rooms may import: a room's index. */
const indexOf = (...names) => names.map((name) => `./${name}/index.ts`);

const channels = readdirSync(new URL('src/payment-link/channels/', import.meta.url), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** Which room may import which. Tests may also import the mocks. */
const arrows = ({ inTests = false } = {}) => [
	zone('payment-link', 'src', "The extension must not import other rooms. Its tests may import the mocks' index.ts.", [
		...rooms('payment-link'),
		...(inTests ? indexOf('mocks') : []),
	]),
	zone('storefront', 'src', "The storefront kit must not import anything. Its tests may import the mocks' index.ts.", [
		...rooms('storefront'),
		...(inTests ? indexOf('mocks') : []),
	]),
	zone('mocks', 'src', 'The mocks must not import other rooms.', rooms('mocks')),
	zone(
		'sandbox',
		'src',
		'Import mocks and storefront by their index.ts. The extension is loaded from the manifest endpoint, never imported.',
		[...rooms('sandbox'), ...indexOf('mocks', 'storefront', 'storefront/browser')],
	),
	{
		...zone('', 'src', 'Import the mocks by their index.ts; everything else is tested in the browser.', [
			...indexOf('mocks'),
			...rooms('storefront/testing'),
		]),
		target: './e2e',
	},
	zone(
		'payment-link/expiry',
		'src/payment-link',
		'expiry is pure arithmetic and must not import anything else.',
		rooms('expiry'),
	),
	zone(
		'payment-link/localization',
		'src/payment-link',
		'localization must not import anything else.',
		rooms('localization'),
	),
	zone('payment-link/commerce', 'src/payment-link', 'commerce may import only expiry.', rooms('commerce', 'expiry')),
	zone(
		'payment-link/parts',
		'src/payment-link',
		'parts may import only commerce, expiry and localization.',
		rooms('parts', 'commerce', 'expiry', 'localization', ...(inTests ? ['testing'] : [])),
	),
	zone('payment-link/channels', 'src/payment-link/generate', 'A channel must not import the generator.'),
	...channels.map((channel) =>
		zone(
			`payment-link/channels/${channel}`,
			'src/payment-link/channels',
			'A channel must not import another channel.',
			[`./${channel}`, './payment-link-channel.extension.ts', './payment-link-channel-error.ts'],
		),
	),
];

export default tseslint.config(
	{ ignores: ['dist/', 'lib/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	{
		files: ['**/*.{js,mjs}'],
		languageOptions: { globals: globals.node },
	},
	{
		files: ['**/*.ts'],
		extends: [
			tseslint.configs.strictTypeChecked,
			tseslint.configs.stylisticTypeChecked,
			importX.flatConfigs.typescript,
			lit['flat/recommended'],
			wc['flat/recommended'],
		],
		plugins: { 'import-x': importX, house: { rules: { 'no-import-circles': noImportCircles } } },
		languageOptions: { parserOptions: { projectService: true } },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
		rules: {
			'house/no-import-circles': 'error',
			'import-x/no-unresolved': ['error', { ignore: ['^virtual:'] }],
			'import-x/no-restricted-paths': ['error', { zones: arrows() }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/array-type': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{
		// Their own tsconfig.json is for a project with the package installed.
		files: ['examples/**/*.ts'],
		languageOptions: { parserOptions: { projectService: false, project: './tsconfig.json' } },
	},
	{
		files: ['src/payment-link/**/*.ts', 'src/storefront/**/*.ts', 'src/mocks/**/*.ts'],
		// These tests run in Node and use servers and files.
		ignores: [
			'src/storefront/{fault-matrix,guide}.test.ts',
			'src/storefront/testing/{faults,guide,servers}.ts',
			'src/mocks/management-api/contract*.test.ts',
			'src/mocks/management-api/testing/**',
		],
		rules: {
			'import-x/no-nodejs-modules': 'error',
			'no-restricted-globals': [
				'error',
				...Object.keys(globals.nodeBuiltin).filter((name) => !(name in globals.browser)),
			],
		},
	},
	{
		files: TESTS,
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: arrows({ inTests: true }) }],
			'@typescript-eslint/no-unused-expressions': 'off',
			// A plugin types every chai assertion as a promise, but only `accessible()` is one.
			'@typescript-eslint/no-floating-promises': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
					message: 'accessible() returns a promise: await it.',
				},
			],
		},
	},
);
