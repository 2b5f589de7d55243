import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import { root } from './root.js';
import { sandboxEnv } from './sandbox-server.js';

async function freePort(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return String(address.port);
}

/** A sandbox of a test's own. */
export interface OwnSandbox {
	address: string;
	/** What it has printed. */
	output: string[];
}

/**
 * Runs a test with a sandbox of its own.
 * @param env added to the environment of the other sandbox
 */
export async function withOwnSandbox(env: NodeJS.ProcessEnv, use: (sandbox: OwnSandbox) => Promise<void>) {
	const PORT = await freePort();
	const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--logLevel', 'warn'], {
		cwd: root,
		env: { ...process.env, ...sandboxEnv, PORT, ...env },
	});
	const ended = once(server, 'exit');
	const output: string[] = [];
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => output.push(String(text)));
	try {
		await expect.poll(() => output.join(''), { timeout: 60_000 }).toContain('ready ');
		await use({ address: `http://127.0.0.1:${PORT}/`, output });
	} finally {
		server.kill();
		await ended;
	}
}
