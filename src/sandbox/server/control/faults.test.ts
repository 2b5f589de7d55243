import { expect } from 'chai';
import { parseFaults } from './fault.js';
import { Faults } from './faults.js';
import { InvalidInput } from './invalid-input.js';

const CARTS = '/umbraco/commerce/management/api/v1/carts';

function faultsOf(...input: object[]) {
	const faults = new Faults();
	faults.replace(parseFaults(input));
	return faults;
}

describe('Faults', () => {
	it('meet the method and the path they name, and nothing else', () => {
		const faults = faultsOf({ method: 'post', path: '/umbraco/*/carts', status: 503 });
		expect(faults.take('POST', CARTS)?.status).to.equal(503);
		expect(faults.take('GET', CARTS)).to.equal(undefined);
		expect(faults.take('POST', `${CARTS}/1`)).to.equal(undefined);
	});

	it('take a dot and a plus in a path for what they are', () => {
		const faults = faultsOf({ method: '*', path: '/a.b+', status: 500 });
		expect(faults.take('GET', '/a.b+')).not.to.equal(undefined);
		expect(faults.take('GET', '/aXbb')).to.equal(undefined);
	});

	it('are over after their times, and let the next one have its turn', () => {
		const faults = faultsOf({ method: '*', path: '*', status: 500, times: 2 }, { method: '*', path: '*', status: 404 });
		const statuses = [1, 2, 3, 4].map(() => faults.take('GET', CARTS)?.status);
		expect(statuses).to.deep.equal([500, 500, 404, 404]);
		expect(faults.list).to.have.length(1);
	});

	for (const [what, input] of Object.entries({
		'something other than an array': {},
		'a fault without effect': [{ method: 'GET', path: '/' }],
		'a fault without method': [{ path: '/', status: 500 }],
		'a path that is none': [{ method: 'GET', path: 'carts', status: 500 }],
		'a status that is none': [{ method: 'GET', path: '/', status: 99 }],
		'a delay below zero': [{ method: 'GET', path: '/', delayMs: -1 }],
		'a network that is anything but down': [{ method: 'GET', path: '/', network: 'up' }],
		'no times at all': [{ method: 'GET', path: '/', status: 500, times: 0 }],
		'times beyond counting': [{ method: 'GET', path: '/', status: 500, times: 1e300 }],
		'a delay longer than a timer can be': [{ method: 'GET', path: '/', delayMs: 1e10 }],
		'a path nobody asks for': [{ method: 'GET', path: '*'.repeat(501), status: 500 }],
		'more of them than anybody needs': Array(101).fill({ method: 'GET', path: '/', status: 500 }),
		'headers that are not texts': [{ method: 'GET', path: '/', status: 429, headers: { 'Retry-After': 30 } }],
		'headers as a list': [{ method: 'GET', path: '/', status: 429, headers: ['Retry-After'] }],
		'a header that is two': [{ method: 'GET', path: '/', status: 429, headers: { 'X-A': 'b\r\nX-C: d' } }],
		'a header that has no name': [{ method: 'GET', path: '/', status: 429, headers: { 'X A': 'b' } }],
		'a length that is not the true one': [{ method: 'GET', path: '/', body: 'a', headers: { 'content-length': '9' } }],
		'headers of the true answer': [{ method: 'GET', path: '/', delayMs: 1, headers: { 'X-A': 'b' } }],
		'nothing to cut off': [{ method: 'GET', path: '/', status: 500, truncateAt: 5 }],
		'a cut before the first byte': [{ method: 'GET', path: '/', body: 'a', truncateAt: 0 }],
		'a body where there cannot be one': [{ method: 'GET', path: '/', status: 204, body: 'a' }],
		'a field nobody knows': [{ method: 'GET', path: '/', status: 500, statusCode: 500 }],
	})) {
		it(`are refused for ${what}`, () => {
			expect(() => parseFaults(input)).to.throw(InvalidInput);
		});
	}
});
