// `npm start`: the sandbox, from whatever state the clone is in. It prints `ready <address>` by itself.
import { ensureInstalled, start } from './toolchain.mjs';

await ensureInstalled();

const server = start('vite', ['--logLevel', 'warn']);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));

// npm passes a signal to the shell it runs us in, and the shell ends without a word: then we are somebody else's child.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) server.kill('SIGTERM');
}, 500).unref();

server.on('error', (error) => {
	console.error(`Vite could not be started: ${error.message}`);
	process.exitCode = 1;
});
server.on('close', (code) => {
	process.exitCode = code ?? 0;
});
