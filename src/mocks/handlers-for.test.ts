import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { createCommerce } from './create-commerce.js';
import { handlersFor } from './handlers-for.js';
import { seedIds } from './seed/seed-ids.js';

describe('the handlers in an MSW worker', () => {
	const commerce = createCommerce();
	const worker = setupWorker(...handlersFor(commerce));

	before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
	after(() => worker.stop());

	it("answer a page's own fetch", async () => {
		const answer = await fetch(`/umbraco/commerce/management/api/v1/carts/${seedIds.carts.ordinary}/payment-link`, {
			method: 'POST',
			headers: { Authorization: 'Bearer token', store: 'nordlys', 'Content-Type': 'application/json' },
			body: JSON.stringify({ validityPeriod: 60, landingPageUrl: 'https://shop.example/cart' }),
		});
		expect(await answer.json()).to.deep.equal({ paymentLink: commerce.paymentLinks.issued[0]?.link });
	});
});
