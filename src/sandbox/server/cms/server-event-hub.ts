import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { http, HttpResponse } from 'msw';
import type { HttpServer } from 'vite';
import { WebSocketServer } from 'ws';
import { isWellFormed } from '../http/well-formed-only.js';

const PATH = '/umbraco/serverEventHub';

/** Ends every SignalR message. */
const RECORD_SEPARATOR = '\x1e';
const HANDSHAKE_DONE = `{}${RECORD_SEPARATOR}`;
const PING = `{"type":6}${RECORD_SEPARATOR}`;

/** SignalR's client gives up after 30 seconds of silence. */
const PING_MS = 10_000;

/** Umbraco 17 asks for a connection first. Umbraco 18 does not: see `skipNegotiation` in the server's configuration. */
export const negotiation = http.post(`*${PATH}/negotiate`, () =>
	HttpResponse.json({
		negotiateVersion: 1,
		connectionId: 'sandbox',
		connectionToken: 'sandbox',
		availableTransports: [{ transport: 'WebSockets', transferFormats: ['Text'] }],
	}),
);

/** Umbraco's server event hub without events: the backoffice connects to it at start, and logs an error if it cannot. */
export function attachServerEventHub(server: HttpServer): void {
	const hub = new WebSocketServer({ noServer: true });
	hub.on('connection', (socket) => {
		socket.once('message', () => socket.send(HANDSHAKE_DONE));
		const pinging = setInterval(() => socket.send(PING), PING_MS);
		socket.on('close', () => clearInterval(pinging));
		socket.on('error', () => socket.terminate());
	});
	server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		const { url = '', headers } = request;
		if (!isWellFormed(url, headers.host)) {
			socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
			return;
		}
		if (url.split('?')[0] !== PATH) return;
		hub.handleUpgrade(request, socket, head, (accepted) => hub.emit('connection', accepted));
	});
}
