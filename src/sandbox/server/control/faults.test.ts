import { expect } from 'chai';
import { parseFaults } from './fault.js';
import { Faults } from './faults.js';
import { InvalidInputError } from './invalid-input.js';

const CARTS = '/umbraco/commerce/management/api/v1/carts';

function faultsOf(...input: object[]) {
	const faults = new Faults();
	faults.replace(parseFaults(input));
	return faults;
}

describe('Faults', () => {
	it('apply to their method and path only', () => {
		const faults = faultsOf({ method: 'post', path: '/umbraco/*/carts', status: 503 });
		expect(faults.take('POST', CARTS)?.status).to.equal(503);
		expect(faults.take('GET', CARTS)).to.equal(undefined);
		expect(faults.take('POST', `${CARTS}/1`)).to.equal(undefined);
	});

	it('take dots and plus signs in a path literally', () => {
		const faults = faultsOf({ method: '*', path: '/a.b+', status: 500 });
		expect(faults.take('GET', '/a.b+')).not.to.equal(undefined);
		expect(faults.take('GET', '/aXbb')).to.equal(undefined);
	});

	it('end after their number of times, and then the next one applies', () => {
		const faults = faultsOf({ method: '*', path: '*', status: 500, times: 2 }, { method: '*', path: '*', status: 404 });
		const statuses = [1, 2, 3, 4].map(() => faults.take('GET', CARTS)?.status);
		expect(statuses).to.deep.equal([500, 500, 404, 404]);
		expect(faults.list).to.have.length(1);
	});

	for (const [what, input] of Object.entries({
		'something other than an array': {},
		'a fault without an effect': [{ method: 'GET', path: '/' }],
		'a fault without a method': [{ path: '/', status: 500 }],
		'an invalid path': [{ method: 'GET', path: 'carts', status: 500 }],
		'an invalid status': [{ method: 'GET', path: '/', status: 99 }],
		'a negative delay': [{ method: 'GET', path: '/', delayMs: -1 }],
		'a network other than down': [{ method: 'GET', path: '/', network: 'up' }],
		'times of zero': [{ method: 'GET', path: '/', status: 500, times: 0 }],
		'times that are not a safe integer': [{ method: 'GET', path: '/', status: 500, times: 1e300 }],
		'a delay that is too long': [{ method: 'GET', path: '/', delayMs: 1e10 }],
		'a path that is too long': [{ method: 'GET', path: '*'.repeat(501), status: 500 }],
		'too many faults': Array(101).fill({ method: 'GET', path: '/', status: 500 }),
		'headers other than strings': [{ method: 'GET', path: '/', status: 429, headers: { 'Retry-After': 30 } }],
		'a list of headers': [{ method: 'GET', path: '/', status: 429, headers: ['Retry-After'] }],
		'a header with a line break': [{ method: 'GET', path: '/', status: 429, headers: { 'X-A': 'b\r\nX-C: d' } }],
		'an invalid header name': [{ method: 'GET', path: '/', status: 429, headers: { 'X A': 'b' } }],
		'a header that the server sets': [{ method: 'GET', path: '/', body: 'a', headers: { 'content-length': '9' } }],
		'headers without a response': [{ method: 'GET', path: '/', delayMs: 1, headers: { 'X-A': 'b' } }],
		'a cut without a body': [{ method: 'GET', path: '/', status: 500, truncateAt: 5 }],
		'a cut before the first byte': [{ method: 'GET', path: '/', body: 'a', truncateAt: 0 }],
		'a body with status 204': [{ method: 'GET', path: '/', status: 204, body: 'a' }],
		'an unknown property': [{ method: 'GET', path: '/', status: 500, statusCode: 500 }],
	})) {
		it(`are refused for ${what}`, () => {
			expect(() => parseFaults(input)).to.throw(InvalidInputError);
		});
	}
});
