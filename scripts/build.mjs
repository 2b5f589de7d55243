// `npm run build`: `dist/` for App_Plugins, and `lib/` for other packages: the extension's types, the mocked Commerce and
// the storefront kit.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, succeeds } from './toolchain.mjs';

await ensureInstalled();
for (const folder of ['dist', 'lib']) rmSync(join(root, folder), { recursive: true, force: true });
const built =
	(await succeeds('vite', ['build', '--logLevel', 'warn'])) &&
	(await succeeds('vite', ['build', '--config', 'vite.lib.config.ts', '--logLevel', 'warn'])) &&
	(await succeeds('tsc', ['-p', 'src/payment-link'])) &&
	(await succeeds('tsc', ['-p', 'src/mocks'])) &&
	// Comments, such as examples, are for the types only.
	(await succeeds('tsc', ['-p', 'src/storefront', '--emitDeclarationOnly'])) &&
	(await succeeds('tsc', ['-p', 'src/storefront', '--declaration', 'false', '--removeComments']));
process.exitCode = built ? 0 : 1;
