import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { handlersFor } from '../handlers-for.js';
import { managementApiClient } from '../testing/management-api.js';
import { contract, nameOf, operationOf, problemsOf } from './testing/contract.js';
import { exampleCommerce } from './testing/example-commerce.js';
import { examplesIn, type Example } from './testing/examples.js';

const commerce = exampleCommerce();
const respond = managementApiClient(handlersFor(commerce));
const examples = examplesIn(commerce);

const respondTo = ({ call, path, body, store = 'nordlys', authorized }: Example): Promise<Response> => {
	commerce.reset();
	const { method } = operationOf(call);
	return respond(path, { method, body, authorized, headers: store === '' ? {} : { store } });
};

/** @returns the calls with the statuses that the documentation lists because the contract does not declare them. */
const documented = (): Map<string, string> => {
	const page = readFileSync(new URL('../../../docs/fidelity.md', import.meta.url), 'utf8');
	const rows = page.matchAll(/^\| `([A-Z]+ \/[^`]+)` +\| ([\d, ]+?) +\|/gm);
	return new Map([...rows].map(([, call = '', statuses = '']) => [call, statuses]));
};

describe('the Management API and its contract', () => {
	for (const call of contract.operations.map(nameOf)) {
		describe(call, () => {
			const own = examples.filter((example) => example.call === call);

			it('has an example that succeeds, and one without credentials', () => {
				const statuses = own.map(({ status = 200 }) => status);
				expect(statuses).to.include.members([200, 401]);
			});

			it(`responds to ${own.length} examples as the contract says`, async () => {
				for (const example of own) {
					const response = await respondTo(example);
					expect(response.status, example.path).to.equal(example.status ?? 200);
					expect(await problemsOf(operationOf(call), response, example.partial), example.path).to.deep.equal([]);
				}
			});
		});
	}

	it('differs in no other statuses than the documentation lists', () => {
		const undeclared = contract.operations.map((operation) => {
			const statuses = examples.filter(({ call }) => call === nameOf(operation)).map(({ status = 200 }) => status);
			const others = [...new Set(statuses)].filter((status) => !(status in operation.responses));
			return [nameOf(operation), others.sort().join(', ')] as const;
		});
		expect(documented()).to.deep.equal(new Map(undeclared.filter(([, statuses]) => statuses !== '')));
	});
});
