import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { serve, stopServers } from '../testing/local-server.js';
import { statusOf } from '../testing/raw-request.js';
import { staticFiles } from './static-files.js';

describe('static files', () => {
	let root = '';

	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'static-'));
		await mkdir(join(root, 'files/.git'), { recursive: true });
		await writeFile(join(root, 'secret.txt'), 'secret');
		await writeFile(join(root, 'files/my.channel.js'), 'export {};');
		await writeFile(join(root, 'files/.env'), 'secret');
		await writeFile(join(root, 'files/.git/config'), 'secret');
	});
	afterEach(() => {
		stopServers();
		return rm(root, { recursive: true });
	});

	for (const [path, status] of [
		['/my.channel.js', 200],
		['/my.channel.js?v=../.env', 200],
		['/.env', 404],
		['/%2Eenv', 404],
		['/.git/config', 404],
		['/../secret.txt', 404],
		['/%2e%2e/secret.txt', 404],
		['/..%2fsecret.txt', 404],
		['/x/..%5c..%5csecret.txt', 404],
		['//my.channel.js/../.env', 404],
	] as const) {
		it(`answers ${path} with ${status}`, async () => {
			const files = staticFiles(join(root, 'files'));
			const address = await serve((request, response) =>
				files(request, response, () => void response.writeHead(404).end()),
			);
			expect(await statusOf(address, path)).to.equal(status);
		});
	}
});
