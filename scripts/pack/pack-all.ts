import { packNpm } from './npm.js';
import { packNuget } from './nuget.js';
import { packageProblems } from './problems.js';
import { builtFiles, packageJson } from './project.js';
import { readNpm, readNuget, readZip } from './read-package.js';
import { packZip } from './zip.js';

/**
 * Makes all three packages of what is built, and checks them.
 * @param to the folder for the packages
 * @param dependOnCommerce - see `packNuget`
 * @returns the files
 * @throws {Error} if they differ from each other or from what is built
 */
export async function packAll(to: string, dependOnCommerce = false): Promise<string[]> {
	const packages = [readNuget(packNuget({ to, dependOnCommerce })), await readNpm(packNpm(to)), readZip(packZip(to))];
	const problems = packageProblems(packages, packageJson().version, builtFiles());
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return packages.map(({ file }) => file);
}
