import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { strToU8, unzipSync } from 'fflate';
import { APP_PLUGINS, builtFiles } from './project.js';
import { appPluginsZip } from './zip.js';

const hex = (content: Uint8Array | undefined) => Buffer.from(content ?? []).toString('hex');

describe('the zip', () => {
	it('contains App_Plugins with every built file, byte for byte', () => {
		const built = builtFiles();
		const files = unzipSync(appPluginsZip(built));
		expect(Object.keys(files)).to.deep.equal(Object.keys(built).map((name) => APP_PLUGINS + name));
		expect(Object.keys(built)).to.include.members(['bundle.js', 'icon.png', 'LICENSE.txt', 'umbraco-package.json']);
		for (const name of Object.keys(built)) {
			expect(hex(files[APP_PLUGINS + name]), name).to.equal(hex(readFileSync(`dist/${name}`)));
		}
	});

	it('has the same bytes whenever, wherever and in whichever order it is made', () => {
		const [a, b] = [strToU8('a'.repeat(500)), strToU8('b')];
		const zip = hex(appPluginsZip({ a, b }));
		const { TZ } = process.env;
		try {
			for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
				process.env.TZ = zone;
				expect(hex(appPluginsZip({ b, a })), zone).to.equal(zip);
			}
		} finally {
			if (TZ === undefined) delete process.env.TZ;
			else process.env.TZ = TZ;
		}
	});
});
