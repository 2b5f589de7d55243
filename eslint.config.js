import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/testing/**'];

/** @returns a zone in which `target` may import nothing of ours below `from`, but for `except`. */
const zone = (target, from, message, except = []) => ({
	target: `./src/${target}`,
	from: `./${from}`,
	except,
	message,
});

const rooms = (...names) => names.map((name) => `./${name}`);

/** The house: who may import whom. Tests may import the mocks besides. */
const arrows = ({ inTests = false } = {}) => [
	zone('payment-link', 'src', 'The extension imports nothing of ours.', [
		...rooms('payment-link'),
		...(inTests ? rooms('mocks') : []),
	]),
	zone('storefront', 'src', 'The storefront kit imports nothing at all.', [
		...rooms('storefront'),
		...(inTests ? rooms('mocks') : []),
	]),
	zone('mocks', 'src', 'The mocks import nothing of ours.', rooms('mocks')),
	zone(
		'sandbox',
		'src',
		'The sandbox meets the extension only as Umbraco does: through the manifest endpoint.',
		rooms('sandbox', 'mocks', 'storefront'),
	),
	zone('payment-link/expiry', 'src/payment-link', 'expiry is arithmetic and stands alone.', rooms('expiry')),
	zone('payment-link/localization', 'src/payment-link', 'Texts stand alone.', rooms('localization')),
	zone('payment-link/commerce', 'src/payment-link', 'commerce stands on expiry alone.', rooms('commerce', 'expiry')),
	zone(
		'payment-link/parts',
		'src/payment-link',
		'parts stand on commerce, expiry and texts.',
		rooms('parts', 'commerce', 'expiry', 'localization', ...(inTests ? ['testing'] : [])),
	),
	zone('payment-link/channels', 'src/payment-link/generate', 'A channel knows nothing of the generator.'),
	...['copy-to-clipboard', 'email'].map((channel) =>
		zone(`payment-link/channels/${channel}`, 'src/payment-link/channels', 'Channels do not import each other.', [
			`./${channel}`,
			'./payment-link-channel.extension.ts',
			'./payment-link-channel-error.ts',
		]),
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
		plugins: { 'import-x': importX },
		languageOptions: { parserOptions: { projectService: true } },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
		rules: {
			'import-x/no-cycle': 'error',
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
		files: ['src/payment-link/**/*.ts', 'src/storefront/**/*.ts', 'src/mocks/**/*.ts'],
		// These run in Node, with servers and files.
		ignores: ['src/storefront/{fault-matrix,guide}.test.ts', 'src/storefront/testing/{faults,guide,servers}.ts'],
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
			// Every chai assertion is typed as a promise by a plugin; `accessible()` is the one that is.
			'@typescript-eslint/no-floating-promises': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
					message: 'accessible() is a promise: await it.',
				},
			],
		},
	},
);
