// `npm start`: the sandbox, which prints `ready <address>`. Installs missing dependencies first.
import { ensureInstalled, start } from './toolchain.mjs';

await ensureInstalled();

const server = start('vite', ['--logLevel', 'warn']);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));

// npm sends signals to its shell, which exits without passing them on: then this process gets another parent.
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
