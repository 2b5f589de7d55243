import { expect } from 'chai';
import { handlersFor } from '../handlers-for.js';
import { managementApiClient } from '../testing/management-api.js';
import { contract, nameOf, operationOf, problemsOfRequest } from './testing/contract.js';
import { exampleCommerce } from './testing/example-commerce.js';
import { examplesIn } from './testing/examples.js';
import { fieldsOf, valueAt, withValueAt, wrongValuesFor } from './testing/request-fields.js';
import { samples, type Sample } from './testing/request-samples.js';

const commerce = exampleCommerce();
const respond = managementApiClient(handlersFor(commerce));

/** @returns the fields that are refused; undefined when the request is accepted. */
const refusedFields = async (method: string, path: string, body?: object, store = 'nordlys') => {
	commerce.reset();
	const response = await respond(path, { method, body, headers: { store } });
	if (response.ok) return undefined;
	expect(response.status, path).to.equal(400);
	const { errors = {} } = (await response.json()) as { errors?: Record<string, string[]> };
	return Object.keys(errors);
};

const send = ({ call, path }: Sample, body: object) => refusedFields(operationOf(call).method, path, body);

/** Query parameters with a valid value. */
const QUERY = {
	LanguageIsoCode: 'da-DK',
	fields: 'id',
	expand: '$prices',
	filter: 'term:a',
	skip: '0',
	take: '1',
};

describe('the bodies of requests to the Management API', () => {
	for (const operation of contract.operations.filter(({ request }) => request)) {
		const call = nameOf(operation);
		const fields = fieldsOf(operation);
		const own = samples.filter((sample) => sample.call === call);
		const fieldsIn = ({ body }: Sample) => fields.filter(({ at }) => valueAt(body, at) !== undefined);

		describe(call, () => {
			it(`accepts each of the ${fields.length} fields of the contract`, async () => {
				const tried = new Set(own.flatMap((sample) => fieldsIn(sample).map(({ at }) => at)));
				expect([...tried]).to.have.members(fields.map(({ at }) => at));
				for (const sample of own) {
					expect(problemsOfRequest(operation, sample.body)).to.deep.equal([]);
					expect(await send(sample, sample.body)).to.equal(undefined);
				}
			});

			it('requires only what the contract requires, and accepts null where the contract does', async () => {
				for (const sample of own) {
					for (const { at, isRequired, isNullable } of fieldsIn(sample)) {
						if (sample.kept?.includes(at) || at.endsWith(']')) continue;
						const without = await send(sample, withValueAt(sample.body, at, undefined));
						expect(without, at).to.deep.equal(isRequired ? [at] : undefined);
						if (at.endsWith('.any')) continue;
						const withNull = await send(sample, withValueAt(sample.body, at, null));
						expect(withNull, at).to.deep.equal(isNullable ? undefined : [at]);
					}
				}
			});

			it('refuses values of another type, at the field', async () => {
				for (const sample of own) {
					for (const field of fieldsIn(sample)) {
						for (const value of wrongValuesFor(field)) {
							const refused = await send(sample, withValueAt(sample.body, field.at, value));
							expect(refused, `${field.at} ${JSON.stringify(value)}`).to.deep.equal([field.at]);
						}
					}
				}
			});

			it('refuses fields that the contract does not have, in every object', async () => {
				for (const sample of own) {
					const objects = fieldsIn(sample).filter(({ at, type }) => type === 'object' && !at.endsWith('properties'));
					for (const at of ['', ...objects.map((field) => `${field.at}.`)]) {
						const refused = await send(sample, withValueAt(sample.body, `${at}unknownField`, 'x'));
						expect(refused).to.deep.equal([`${at}unknownField`]);
					}
				}
			});
		});
	}
});

describe('the parameters of the Management API', () => {
	const examples = examplesIn(commerce);

	for (const operation of contract.operations) {
		const { method, parameters } = operation;
		const call = nameOf(operation);
		const { path = '', body } = examples.find((example) => example.call === call) ?? {};
		const bare = path.replace(/\?.*/, '');
		const declared = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
		const request = (url: string, store?: string) => refusedFields(method, url, body as object | undefined, store);

		it(`${call} accepts ${declared.join(', ') || 'no parameter'}, and refuses others`, async () => {
			expect(Object.keys(QUERY)).to.include.members(declared);
			for (const [name, value] of Object.entries(QUERY)) {
				const valid = call === 'GET /email-templates' && name === 'filter' ? 'category:cart' : value;
				for (const written of [name, name.toLowerCase(), name.toUpperCase()]) {
					const refused = await request(`${bare}?${written}=${encodeURIComponent(valid)}`);
					expect(refused, written).to.deep.equal(declared.includes(name) ? undefined : [name.toLowerCase()]);
				}
			}
			expect(await request(`${bare}?other=1`)).to.deep.equal(['other']);
			for (const name of declared.filter((one) => one === 'skip' || one === 'take')) {
				for (const value of ['-1', 'x', '1.5', '2147483648']) {
					expect(await request(`${bare}?${name}=${value}`)).to.deep.equal([name]);
				}
			}
		});

		for (const { name } of parameters.filter((one) => one.in === 'path' && one.schema.format === 'uuid')) {
			it(`${call} refuses a ${name} that is not a UUID`, async () => {
				expect(await request(bare.replace(/[\da-f]{8}-[\da-f-]{27}/, 'CART-10001'))).to.deep.equal([name]);
			});
		}

		const hasStore = parameters.some(({ name }) => name === 'store');
		it(`${call} ${hasStore ? 'looks for' : 'ignores'} the store in the header`, async () => {
			const { status } = await respond(bare, { method, body, headers: { store: 'nowhere' } });
			expect(status).to.equal(hasStore ? 404 : 200);
		});
	}
});
