import { expect } from '@open-wc/testing';
import { Refusal } from '../commerce/refusal.js';
import { int32, listOf, object, optional, readBody, recordOf, string } from './strict-body.js';

const body = object({
	name: string,
	count: optional(int32),
	parts: optional(listOf(object({ name: string }))),
	labels: optional(recordOf(string)),
});

const read = (text: string) => readBody(new Request('https://site.example/', { method: 'POST', body: text }), body);

const fieldsRefusedIn = async (text: string): Promise<string[]> => {
	const refusal: unknown = await read(text).catch((error: unknown) => error);
	if (!(refusal instanceof Refusal)) throw new Error('The body was accepted.');
	return Object.keys(refusal.fields);
};

describe('a strict body', () => {
	it('reads the known fields, and omits those that are null', async () => {
		expect(await read('{"name":"a","count":null,"parts":[{"name":"b"}]}')).to.deep.equal({
			name: 'a',
			parts: [{ name: 'b' }],
		});
	});

	it('reports every error at its field', async () => {
		const fields = await fieldsRefusedIn(
			'{"count":1.5,"parts":[{"name":"b"},{"nam":"c"}],"labels":{"a":1},"more":true}',
		);
		expect(fields).to.have.members(['name', 'count', 'parts[1].name', 'parts[1].nam', 'labels.a', 'more']);
	});

	for (const name of ['__proto__', 'constructor', 'toString']) {
		it(`rejects an extra field named ${name}`, async () => {
			expect(await fieldsRefusedIn(`{"name":"a","${name}":{}}`)).to.deep.equal([name]);
		});
	}

	for (const text of ['null', '[]', '"name"', '3']) {
		it(`rejects ${text}`, async () => {
			expect(await fieldsRefusedIn(text)).to.deep.equal(['']);
		});
	}

	for (const count of ['2147483648', '-2147483649', '"1"', '1e400']) {
		it(`rejects ${count} as an int32`, async () => {
			expect(await fieldsRefusedIn(`{"name":"a","count":${count}}`)).to.deep.equal(['count']);
		});
	}
});
