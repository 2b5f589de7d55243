// `npm run pack:nuget`, `pack:npm`, `pack:zip`, `pack:all` and `release`: see docs/releasing.md.
import { ensureInstalled, succeeds } from './toolchain.mjs';

await ensureInstalled();
const packed = await succeeds('node', ['--import=tsx', 'scripts/pack/main.ts', ...process.argv.slice(2)]);
process.exitCode = packed ? 0 : 1;
