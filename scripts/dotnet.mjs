// Runs `dotnet` without telemetry and without processes or files that stay behind.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const quiet = {
	DOTNET_CLI_TELEMETRY_OPTOUT: '1',
	DOTNET_CLI_USE_MSBUILD_SERVER: '0',
	DOTNET_GENERATE_ASPNET_CERTIFICATE: 'false',
	DOTNET_NOLOGO: '1',
	MSBUILDDISABLENODEREUSE: '1',
	UseSharedCompilation: 'false',
};

/**
 * @param {string} temporary a folder for temporary files; `dotnet` leaves some there
 * @param {string} [home] a folder for the settings and packages of NuGet, instead of the user's
 */
export const dotnetEnvironment = (temporary, home) => ({
	...process.env,
	...quiet,
	...Object.fromEntries(['TMPDIR', 'TMP', 'TEMP'].map((name) => [name, temporary])),
	...(home && {
		DOTNET_CLI_HOME: home,
		XDG_DATA_HOME: home,
		NUGET_PACKAGES: join(home, 'packages'),
		NUGET_HTTP_CACHE_PATH: join(home, 'http'),
		NUGET_SCRATCH: join(home, 'scratch'),
	}),
});

/**
 * @param {Record<string, string | undefined>} [env]
 * @returns {boolean} whether this machine has an SDK that can pack for Umbraco 17 and later, which run on .NET 10
 */
export function hasDotnet(env = process.env) {
	const { stdout } = spawnSync('dotnet', ['--list-sdks'], { env: { ...env, ...quiet }, encoding: 'utf8' });
	return [...(stdout ?? '').matchAll(/^(\d+)\./gm)].some(([, major]) => Number(major) >= 10);
}

/**
 * @param {string[]} args
 * @param {{ cwd?: string, env: Record<string, string | undefined> }} options
 * @returns {string} the output
 * @throws {Error} with the output, when `dotnet` fails
 */
export function dotnet(args, options) {
	try {
		return execFileSync('dotnet', args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	} catch (error) {
		const output = `${error.stdout ?? ''}${error.stderr ?? ''}`;
		throw new Error(`dotnet ${args.join(' ')}\n${output || error.message}`, { cause: error });
	}
}
