import { expect } from 'chai';
import { announce } from './announce.js';
import { serve, stopServers } from './testing/local-server.js';

describe('announcing the sandbox', () => {
	afterEach(stopServers);

	const announced = async (address: string) => {
		const lines: string[] = [];
		const keep = (line: string) => lines.push(line);
		await announce(address, 200, { log: keep, error: keep });
		return lines.join('\n');
	};

	it('says "ready" when the page answers', async () => {
		const address = await serve((_request, response) => response.end());
		expect(await announced(address)).to.equal(`ready ${address}`);
	});

	it('says that the page failed', async () => {
		const address = await serve((_request, response) => response.writeHead(500).end());
		expect(await announced(address)).to.match(/does not answer at .*HTTP 500/);
	});

	it('says that the page does not answer in time', async () => {
		expect(await announced(await serve(() => undefined))).to.match(/does not answer at .*timeout/);
	});

	it('says that nothing is there', async () => {
		expect(await announced('http://127.0.0.1:1/')).to.match(/does not answer at /);
	});
});
