import { expect } from '@open-wc/testing';
import { seedIds } from '../../../mocks/index.js';
import { sendToCommerce } from '../management-api/commerce-request.js';
import { answerByMockedCommerce } from './mocked-commerce.js';
import { testHost } from './test-host.element.js';

describe('answerByMockedCommerce', () => {
	answerByMockedCommerce();

	for (const nth of ['first', 'second']) {
		it(`starts the ${nth} test with the seed`, async () => {
			const path = `/carts/${seedIds.carts.ordinary}`;
			const store = seedIds.stores.nordlys;
			const { error } = await sendToCommerce(await testHost(), 'DELETE', path, () => undefined, { store });

			expect(error).to.equal(undefined);
		});
	}
});
