import { expect } from 'chai';
import { getResponse } from 'msw';
import { createCommerce } from '../../../mocks/index.js';
import { Outbox } from '../mail/outbox.js';
import { controlHandlers } from './control.handlers.js';
import { Faults } from './faults.js';
import { RequestLog } from './request-log.js';

describe('GET /sandbox/settings', () => {
	it('returns the key of the Storefront API and the names of the parameters, and no other secret', async () => {
		const tokenSigningSecret = 'a secret of thirty-two bytes, ok';
		const commerce = createCommerce(undefined, { tokenSigningSecret, errorQueryParameterName: 'why' });
		const handlers = controlHandlers(commerce, new Faults(), new RequestLog(), new Outbox());
		const answer = await getResponse(handlers, new Request('https://site.example/sandbox/settings'));

		expect(await answer?.json()).to.deep.equal({
			storefrontApiKey: commerce.storefrontApiKey,
			tokenQueryParameterName: 'payment_link_token',
			errorQueryParameterName: 'why',
		});
	});
});
