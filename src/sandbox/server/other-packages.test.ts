import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { readOtherPackages, withOtherPackages } from './other-packages.js';

const MANIFEST = 'umbraco-package.json';

/** A manifest as text. */
const manifest = (name: string) => JSON.stringify({ name, extensions: [{ type: 'bundle', alias: `${name}.Bundle` }] });

describe('packages of others in the sandbox', () => {
	let folder = '';

	const write = async (path: string, content: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	};

	beforeEach(async () => {
		folder = join(await mkdtemp(join(tmpdir(), 'packages-')), 'App_Plugins');
		await mkdir(folder);
	});
	afterEach(() => rm(dirname(folder), { recursive: true }));

	it('are those with a manifest in a folder of their own, which can be a link to another', async () => {
		await write(`A/${MANIFEST}`, manifest('A'));
		await write(`../dist/${MANIFEST}`, `\uFEFF${manifest('Linked')}`);
		await symlink(join(folder, '../dist'), join(folder, 'B'), 'junction');
		await write('C/readme.md', 'No package');
		await write('file.txt', 'No folder');

		const { packages, problems } = await readOtherPackages(folder);
		expect(packages.map(({ name }) => name)).to.deep.equal(['A', 'Linked']);
		expect(packages[0]?.extensions).to.deep.equal([{ type: 'bundle', alias: 'A.Bundle' }]);
		expect(problems).to.deep.equal([]);
	});

	for (const [what, text, reason] of [
		['invalid JSON', '{ "name": "Broken", }', /JSON/],
		['no object', '[]', /it should be a JSON object/],
		['no name', '{ "extensions": [] }', /"name" should be a text/],
		['no extensions', '{ "name": "Broken" }', /"extensions" is missing, or is not an array/],
		['extensions that are no list', '{ "name": "Broken", "extensions": {} }', /"extensions" is missing, or is not/],
		['an extension that is no object', '{ "name": "Broken", "extensions": [null] }', /each of "extensions"/],
	] as const) {
		it(`are registered without one that has ${what}, which is reported with its path`, async () => {
			await write(`A/${MANIFEST}`, manifest('A'));
			await write(`Broken/${MANIFEST}`, text);

			const { packages, problems } = await readOtherPackages(folder);
			expect(packages.map(({ name }) => name)).to.deep.equal(['A']);
			expect(problems).to.have.length(1);
			expect(problems[0]).to.contain(`${join(folder, 'Broken', MANIFEST)} is left out: `);
			expect(problems[0]).to.match(reason);
		});
	}

	it('cannot be in a folder that does not exist or is empty, which is reported', async () => {
		const missing = join(folder, 'missing');
		expect(await readOtherPackages(missing)).to.deep.equal({
			packages: [],
			problems: [
				`SANDBOX_PACKAGES: the folder ${missing} cannot be read: ENOENT: no such file or directory, scandir '${missing}'.`,
			],
		});
		await write(MANIFEST, manifest('Not in a folder'));
		expect(await readOtherPackages(folder)).to.deep.equal({
			packages: [],
			problems: [`SANDBOX_PACKAGES: there is no ${join(folder, '*', MANIFEST)}.`],
		});
	});

	it('are read again each time, after our own, and a problem is reported once', async () => {
		const reports: string[] = [];
		const watcher = new EventEmitter();
		const sent: unknown[] = [];
		const server = {
			middlewares: { use: () => undefined },
			watcher: Object.assign(watcher, { add: () => undefined }),
			ws: { send: (message: unknown) => sent.push(message) },
		};
		await write(`A/${MANIFEST}`, '{');
		await write(`Ours/${MANIFEST}`, manifest('Ours'));
		const ours = [{ name: 'Ours', extensions: [] }];
		const read = withOtherPackages(
			server as never,
			folder,
			() => Promise.resolve(ours),
			(text) => reports.push(text),
		);

		expect(await read()).to.deep.equal(ours);
		expect(await read()).to.deep.equal(ours);
		expect(reports).to.have.length(1);
		await write(`A/${MANIFEST}`, manifest('A'));
		expect((await read()).map(({ name }) => name)).to.deep.equal(['Ours', 'A']);

		watcher.emit('all', 'change', join(dirname(folder), 'App_Plugins2', 'index.js'));
		expect(sent).to.deep.equal([]);
		watcher.emit('all', 'change', join(folder, 'A', 'index.js'));
		expect(sent).to.deep.equal([{ type: 'full-reload' }]);
	});
});
