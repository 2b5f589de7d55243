import { HttpResponse } from 'msw';
import { SESSION_ENDED } from '../cms/session.js';
import type { Fault } from './fault.js';

/** Fails after the first bytes. */
function brokenOff(bytes: Uint8Array<ArrayBuffer>, at: number): ReadableStream<Uint8Array> {
	const parts = [bytes.subarray(0, at)];
	return new ReadableStream(
		{
			pull(controller) {
				const part = parts.shift();
				if (part) controller.enqueue(part);
				else controller.error(new Error('The fault cuts the body off here.'));
			},
		},
		// A failing stream drops its queue, so the failure waits until the first part has been read.
		{ highWaterMark: 0 },
	);
}

/** The headers of the fault override the usual ones. After a 401 the editor has to sign in again. */
function headersOf({ status, headers }: Fault, usual: Record<string, string> = {}): Headers {
	const all = new Headers(usual);
	for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
	if (status === 401) all.append('Set-Cookie', SESSION_ENDED);
	return all;
}

/** @returns the response of the fault, or undefined if the real response follows */
export function faultAnswer(fault: Fault): Response | undefined {
	const { network, status, body, truncateAt } = fault;
	if (network === 'down') return HttpResponse.error();
	if (body === undefined) {
		return status === undefined ? undefined : new HttpResponse(null, { status, headers: headersOf(fault) });
	}
	const isText = typeof body === 'string';
	const bytes = new TextEncoder().encode(isText ? body : JSON.stringify(body));
	const headers = headersOf(fault, { 'Content-Type': isText ? 'text/plain' : 'application/json' });
	if (truncateAt === undefined || truncateAt >= bytes.length) return new HttpResponse(bytes, { status, headers });
	headers.set('Content-Length', String(bytes.length));
	return new HttpResponse(brokenOff(bytes, truncateAt), { status, headers });
}
