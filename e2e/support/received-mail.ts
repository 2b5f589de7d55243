/** A message, or one of the parts it consists of, as RFC 5322 and MIME have it. */
export interface ReceivedMail {
	/** Decoded; names are lower case. A name that comes twice is a test's failure. */
	headers: Map<string, string>;
	/** Decoded; of what has parts it is empty. */
	body: string;
	parts: ReceivedMail[];
}

const fromBytes = (hex: string) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString();

const fromQuotedPrintable = (text: string) => text.replace(/=\r\n/g, '').replace(/(?:=[\dA-F]{2})+/gi, fromBytes);

const fromBase64 = (text: string) => Buffer.from(text, 'base64').toString();

/** RFC 2047; white space between two encoded words is none. */
const decodedHeader = (value: string) =>
	value.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?utf-8\?([bq])\?[^?]*\?=)+/gi, (words) =>
		Buffer.concat(
			[...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, encoding = '', encoded = '']) =>
				encoding.toLowerCase() === 'b'
					? Buffer.from(encoded, 'base64')
					: Buffer.from(
							encoded
								.replaceAll('_', ' ')
								.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
							'latin1',
						),
			),
		).toString(),
	);

function headersFrom(block: string): Map<string, string> {
	const headers = new Map<string, string>();
	for (const line of block.replace(/\r\n(?=[ \t])/g, '').split('\r\n')) {
		const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (name === '' || headers.has(name.toLowerCase())) throw new Error(`No header, or one too many: ${line}`);
		headers.set(name.toLowerCase(), decodedHeader(value));
	}
	return headers;
}

const DECODERS: Record<string, (text: string) => string> = {
	'quoted-printable': fromQuotedPrintable,
	base64: fromBase64,
};

/** @param raw the whole message, lines ending in CRLF */
export function receivedMail(raw: string): ReceivedMail {
	const end = raw.indexOf('\r\n\r\n');
	const headers = headersFrom(raw.slice(0, end));
	const content = raw.slice(end + 4);
	const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1];
	if (boundary !== undefined) {
		const parts = content.split(`--${boundary}`).slice(1, -1);
		return { headers, body: '', parts: parts.map((part) => receivedMail(part.replace(/^\r\n|\r\n$/g, ''))) };
	}
	const decode = DECODERS[headers.get('content-transfer-encoding')?.toLowerCase() ?? ''];
	return { headers, body: (decode?.(content) ?? content).replaceAll('\r\n', '\n'), parts: [] };
}
