import { expect } from 'chai';
import { faultAnswer } from './fault-answer.js';
import { parseFaults } from './fault.js';

const answerTo = (input: object): Response => {
	const [fault] = parseFaults([{ method: '*', path: '*', ...input }]);
	return (fault && faultAnswer(fault)) ?? expect.fail();
};

const readAll = async ({ body }: Response): Promise<{ text: string; broke: boolean }> => {
	const reader = body?.getReader() ?? expect.fail();
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const read = await reader.read().catch(() => undefined);
		if (!read) return { text, broke: true };
		if (read.done) return { text, broke: false };
		text += decoder.decode(read.value, { stream: true });
	}
};

describe('the response of a fault', () => {
	it('has the headers of the fault instead of its own', async () => {
		const limited = answerTo({ status: 429, headers: { 'Retry-After': '30' } });
		expect(limited.status).to.equal(429);
		expect(limited.headers.get('Retry-After')).to.equal('30');
		expect(await limited.text()).to.equal('');

		const gateway = answerTo({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' });
		expect(gateway.headers.get('Content-Type')).to.equal('text/html');
		expect(await gateway.text()).to.equal('<h1>Bad Gateway</h1>');
	});

	it('is text or JSON unless a header says otherwise', async () => {
		expect(answerTo({ body: 'a' }).headers.get('Content-Type')).to.equal('text/plain');
		const json = answerTo({ body: { a: 'ø' } });
		expect(json.headers.get('Content-Type')).to.equal('application/json');
		expect(await json.json()).to.deep.equal({ a: 'ø' });
	});

	it('is cut off after the number of bytes, with the length of the whole body', async () => {
		const cut = answerTo({ body: { paymentLink: 'ø' }, truncateAt: 10 });
		expect(cut.status).to.equal(200);
		expect(cut.headers.get('Content-Length')).to.equal('20');
		expect(await readAll(cut)).to.deep.equal({ text: '{"paymentL', broke: true });
	});

	it('is complete if it is not longer', async () => {
		expect(await readAll(answerTo({ body: 'abc', truncateAt: 3 }))).to.deep.equal({ text: 'abc', broke: false });
	});

	it('is the real response for a delay alone', () => {
		const [fault] = parseFaults([{ method: '*', path: '*', delayMs: 1 }]);
		expect(fault && faultAnswer(fault)).to.equal(undefined);
	});
});
