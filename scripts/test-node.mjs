// `npm run test:node [files]`: tests code for servers in Node, and the mocks' contract, whose validator runs only there.
// The storefront kit is tested in the browser as well, and its part for browsers only there.
import { ensureInstalled, succeeds } from './toolchain.mjs';

await ensureInstalled();
const counts = process.env.COUNTS_FILE;
const reporters = [['spec', 'stdout'], ...(counts ? [['./scripts/counting-node-reporter.mjs', counts]] : [])].flatMap(
	([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`],
);

const files = process.argv.slice(2);

const passed = await succeeds('node', [
	'--import=tsx',
	'--import=./scripts/mocha-globals.mjs',
	'--test',
	...reporters,
	...(files.length > 0
		? files
		: [
				'src/storefront/*.test.ts',
				'src/sandbox/{server,shops}/**/*.test.ts',
				'src/mocks/management-api/contract*.test.ts',
			]),
]);
process.exitCode = passed ? 0 : 1;
