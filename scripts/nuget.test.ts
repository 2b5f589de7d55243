// These tests need the .NET 10 SDK. `npm test` leaves them out on machines without it.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { dotnet, dotnetEnvironment } from './dotnet.mjs';
import { packNuget } from './pack/nuget.js';
import { packAll } from './pack/pack-all.js';
import { APP_PLUGINS, builtFiles, NUGET_ID, packageJson, readText } from './pack/project.js';
import { nuspecOf, unzipped } from './pack/read-package.js';
import { root } from './toolchain.mjs';

let work = '';

/** @returns a folder that exists until the tests are done */
const folder = (name: string) => {
	const path = join(work, name);
	mkdirSync(path, { recursive: true });
	return path;
};
const packages = () => folder('artifacts');
const environment = () => dotnetEnvironment(folder('tmp'), folder('home'));

const nugetConfig = (path: string, sources = '') =>
	writeFileSync(
		join(path, 'nuget.config'),
		`<configuration><packageSources><clear />${sources}</packageSources></configuration>`,
	);

/** An ASP.NET site that serves static files like Umbraco, or as ASP.NET recommends, with compressed variants. */
function createSite(): string {
	const site = folder('site');
	nugetConfig(site);
	writeFileSync(
		join(site, 'Site.csproj'),
		`<Project Sdk="Microsoft.NET.Sdk.Web">
			<PropertyGroup>
				<TargetFramework>net10.0</TargetFramework>
				<ImplicitUsings>enable</ImplicitUsings>
			</PropertyGroup>
		</Project>`,
	);
	writeFileSync(
		join(site, 'Program.cs'),
		`var app = WebApplication.Create(args);
		if (args.Contains("compressed")) app.MapStaticAssets();
		else app.UseStaticFiles();
		app.Run();`,
	);
	return site;
}

const readmeCommands = () =>
	(/^```sh nuget\n([^]*?)^```/m.exec(readText('README.md'))?.[1] ?? '')
		.trim()
		.split('\n')
		.map((line) => line.replace('/path/to/clone/artifacts', packages()).split(' '));

const addressOf = (server: ChildProcess) =>
	new Promise<string>((resolve, reject) => {
		let output = '';
		server.stdout?.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			const address = /listening on: (http:\S+)/.exec(output)?.[1];
			if (address) resolve(address);
		});
		server.on('close', () => reject(new Error(`The site exited:\n${output}`)));
	});

/** Runs the published site for a while. */
async function whileServing(published: string, args: string[], use: (address: string) => Promise<void>) {
	const server = spawn('dotnet', [join(published, 'Site.dll'), ...args], {
		cwd: published,
		env: { ...environment(), ASPNETCORE_URLS: 'http://127.0.0.1:0' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	try {
		await use(await addressOf(server));
	} finally {
		const closed = new Promise((resolve) => server.once('close', resolve));
		server.kill();
		await closed;
	}
}

const bytes = (content: Uint8Array | ArrayBuffer) => Buffer.from(content as Uint8Array).toString('base64');

describe('the NuGet package', () => {
	let nupkg = '';
	before(async () => {
		work = realpathSync(mkdtempSync(join(tmpdir(), 'payment-links-site-')));
		[nupkg = ''] = await packAll(packages());
	});
	after(() => rmSync(work, { recursive: true, force: true }));

	it('describes itself with the facts of package.json', () => {
		const nuspec = nuspecOf(unzipped(nupkg));
		const { version, author, description } = packageJson();
		for (const element of [
			`<id>${NUGET_ID}</id>`,
			`<version>${version}</version>`,
			`<authors>${author}</authors>`,
			`<description>${description}</description>`,
			'<license type="expression">MIT</license>',
			'<tags>umbraco umbraco-marketplace umbraco-commerce</tags>',
			'<icon>icon.png</icon>',
			'<readme>README.md</readme>',
			'<group targetFramework="net10.0" />',
		])
			expect(nuspec).to.contain(element);
	});

	it('contains static files, its icon and its README, and no code', () => {
		const files = unzipped(nupkg);
		const names = Object.keys(files).filter((name) => !/^(_rels|package)\/|^\[Content_Types\]|\.nuspec$/.test(name));
		const assets = Object.keys(builtFiles()).map((name) => `staticwebassets/${APP_PLUGINS}${name}`);
		expect(names.filter((name) => !/^build(Transitive|MultiTargeting)?\/[\w.]+\.props$/.test(name))).to.have.members([
			...assets,
			'README.md',
			'icon.png',
		]);
		expect(bytes(files['icon.png'] ?? new Uint8Array())).to.equal(
			bytes(readFileSync(join(root, 'public', 'icon.png'))),
		);
		// A gallery cannot follow a relative link.
		expect(strFromU8(files['README.md'] ?? new Uint8Array()))
			.to.match(/^# Payment Links/)
			.and.not.match(/\]\(/);
	});

	it('depends on Umbraco.Commerce and has absolute addresses in a release', () => {
		const source = folder('source');
		const nuspec = `<package><metadata><id>Umbraco.Commerce</id><version>17.0.0</version>
			<authors>test</authors><description>test</description></metadata></package>`;
		writeFileSync(
			join(source, 'umbraco.commerce.17.0.0.nupkg'),
			zipSync({
				'Umbraco.Commerce.nuspec': strToU8(nuspec),
				// Build steps for sites do not run.
				'buildTransitive/Umbraco.Commerce.targets': strToU8(
					'<Project><Target Name="ForSites" BeforeTargets="Build"><Error /></Target></Project>',
				),
			}),
		);
		nugetConfig(source, '<add key="local" value="." />');
		const files = unzipped(
			packNuget({
				to: folder('release'),
				dependOnCommerce: true,
				config: join(source, 'nuget.config'),
				repository: 'https://github.com/owner/name',
			}),
		);
		const released = nuspecOf(files);
		expect(released).to.contain(
			'<dependency id="Umbraco.Commerce" version="[17.0.0, 19.0.0)" exclude="Build,Analyzers" />',
		);
		expect(released).to.contain('<projectUrl>https://github.com/owner/name</projectUrl>');
		expect(released).to.contain('<repository type="git" url="https://github.com/owner/name"');
		const readme = strFromU8(files['README.md'] ?? new Uint8Array());
		const tag = `v${packageJson().version}`;
		expect(readme).to.contain(`(https://raw.githubusercontent.com/owner/name/${tag}/docs/images/`);
		expect(readme).to.contain(`(https://github.com/owner/name/blob/${tag}/docs/extending.md)`);
		expect(readme).not.to.match(/\]\((?!https:)/);
	});

	it("is installed with the README's commands, and served byte for byte", async () => {
		const site = createSite();
		const commands = readmeCommands();
		expect(commands).to.have.length(2);
		for (const [command, ...args] of commands) {
			expect(command).to.equal('dotnet');
			dotnet(args, { cwd: site, env: environment() });
		}
		const published = join(site, 'published');
		dotnet(['publish', '--output', published], { cwd: site, env: environment() });

		const built = Object.entries(builtFiles());
		const encodings = new Set<string | null>();
		const compare = (acceptEncoding: string) => async (address: string) => {
			for (const [name, content] of built) {
				const response = await fetch(`${address}/${APP_PLUGINS}${name}`, {
					headers: { 'Accept-Encoding': acceptEncoding },
				});
				expect(response.status, name).to.equal(200);
				expect(bytes(await response.arrayBuffer()), name).to.equal(bytes(content));
				encodings.add(response.headers.get('content-encoding'));
				if (name.endsWith('.js')) expect(response.headers.get('content-type')).to.contain('text/javascript');
			}
		};
		await whileServing(published, [], compare('identity'));
		expect([...encodings]).to.deep.equal([null]);
		await whileServing(published, ['compressed'], compare('br'));
		expect(encodings).to.include('br');
	});
});
