import { hasDotnet } from '../dotnet.mjs';
import { releaseProblems } from './problems.js';
import type { Marketplace } from './problems.js';
import { packageJson, readText } from './project.js';

export const COMMANDS = ['nuget', 'npm', 'zip', 'all', 'release'] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);

/**
 * @param command
 * @param manifest - package.json
 * @param env
 * @returns why the command cannot run, in sentences
 */
export function obstacles(command: Command, manifest = packageJson(), env = process.env): string[] {
	const problems: string[] = [];
	if (command === 'release') {
		const marketplace = JSON.parse(readText('umbraco-marketplace.json')) as Marketplace;
		problems.push(...releaseProblems(manifest, readText('CHANGELOG.md'), marketplace));
	}
	if (command !== 'npm' && command !== 'zip' && !hasDotnet(env)) problems.push('The .NET 10 SDK was not found.');
	return problems;
}
