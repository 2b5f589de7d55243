import { mkdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { root, succeeds } from '../toolchain.mjs';
import { packNpm } from './npm.js';
import { packNuget } from './nuget.js';
import { COMMANDS, isCommand, obstacles } from './obstacles.js';
import type { Command } from './obstacles.js';
import { packAll } from './pack-all.js';
import { artifacts } from './project.js';
import { packZip } from './zip.js';

const run: Record<Command, () => string[] | Promise<string[]>> = {
	nuget: () => [packNuget({ to: artifacts })],
	npm: () => [packNpm(artifacts)],
	zip: () => [packZip(artifacts)],
	all: () => packAll(artifacts),
	release: () => packAll(artifacts, true),
};

/** @throws {Error} with what is to be done, in sentences */
async function main(command = ''): Promise<void> {
	if (!isCommand(command)) throw new Error(`Choose one of ${COMMANDS.join(', ')}.`);
	const problems = obstacles(command);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	if (!(await succeeds('node', ['scripts/build.mjs']))) throw new Error('The build failed.');
	mkdirSync(artifacts, { recursive: true });
	for (const file of await run[command]())
		console.log(`${relative(root, file)}  ${(statSync(file).size / 1000).toFixed(0)} kB`);
}

try {
	await main(process.argv[2]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
