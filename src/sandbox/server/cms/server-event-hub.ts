import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpServer } from 'vite';
import { isWellFormed } from '../http/well-formed-only.js';

const PATH = '/umbraco/serverEventHub';

/** Ends every SignalR message. */
const RECORD_SEPARATOR = '\x1e';
const HANDSHAKE_DONE = `{}${RECORD_SEPARATOR}`;
const PING = `{"type":6}${RECORD_SEPARATOR}`;

/** SignalR's client takes 30 seconds of silence for a dead server. */
const PING_MS = 10_000;

/** One unmasked WebSocket text frame (RFC 6455, 5.2) of at most 125 bytes. */
const textFrame = (text: string) => Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)]);

const acceptKey = (key: string) =>
	createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

function serve(socket: Duplex, key: string) {
	socket.write(
		'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
			`Sec-WebSocket-Accept: ${acceptKey(key)}\r\n\r\n`,
	);
	socket.once('data', () => socket.write(textFrame(HANDSHAKE_DONE)));
	socket.resume();
	const pinging = setInterval(() => socket.write(textFrame(PING)), PING_MS);
	socket.on('error', () => socket.destroy());
	socket.on('end', () => socket.end());
	socket.on('close', () => clearInterval(pinging));
}

/**
 * Umbraco's server event hub, of which nothing is ever heard: the backoffice connects to it at start, and logs an error
 * where it cannot.
 */
export function attachServerEventHub(server: HttpServer): void {
	server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
		const { url = '', headers } = request;
		if (!isWellFormed(url, headers.host)) {
			socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
			return;
		}
		const { 'sec-websocket-key': key } = headers;
		if (key && new URL(url, 'http://localhost').pathname === PATH) serve(socket, key);
	});
}
