import { HttpResponse } from 'msw';
import { SESSION_OVER } from '../cms/session.js';
import type { Fault } from './fault.js';

/** The first bytes, and then a failure in place of an end. */
function brokenOff(bytes: Uint8Array<ArrayBuffer>, at: number): ReadableStream<Uint8Array> {
	const parts = [bytes.subarray(0, at)];
	return new ReadableStream(
		{
			pull(controller) {
				const part = parts.shift();
				if (part) controller.enqueue(part);
				else controller.error(new Error('The fault breaks the answer off here.'));
			},
		},
		// What is queued when the stream fails is lost: the next part is asked for once the last one is on its way.
		{ highWaterMark: 0 },
	);
}

/** Those given take the place of the usual ones. After a 401 the editor has to sign in again. */
function headersOf({ status, headers }: Fault, usual: Record<string, string> = {}): Headers {
	const all = new Headers(usual);
	for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
	if (status === 401) all.append('Set-Cookie', SESSION_OVER);
	return all;
}

/** @returns what the fault answers with; undefined when the true answer follows */
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
