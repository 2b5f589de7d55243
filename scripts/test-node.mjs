// `npm run test:node`: what runs on a shop's server is tested in Node, the storefront kit in the browser as well,
// and its part for browsers only there.
import { ensureInstalled, succeeds } from './toolchain.mjs';

await ensureInstalled();
const counts = process.env.COUNTS_FILE;
const reporters = [['spec', 'stdout'], ...(counts ? [['./scripts/counting-node-reporter.mjs', counts]] : [])].flatMap(
	([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`],
);

const passed = await succeeds('node', [
	'--import=tsx',
	'--import=./scripts/mocha-globals.mjs',
	'--test',
	...reporters,
	'src/storefront/*.test.ts',
	'src/sandbox/shops/**/*.test.ts',
]);
process.exitCode = passed ? 0 : 1;
