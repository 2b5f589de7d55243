import { expect } from 'chai';
import { getResponse } from 'msw';
import { createCommerce, handlersFor, seedIds } from '../../../mocks/index.js';
import { emailBodyHandlers } from './email-body.handlers.js';

const TEMPLATE = seedIds.emailTemplates.nordlys.paymentLink;
const MANAGEMENT_API = 'umbraco/commerce/management/api/v1';

describe('the body of an e-mail template in the sandbox', () => {
	const setUp = () => {
		const commerce = createCommerce();
		const handlers = [...emailBodyHandlers(commerce), ...handlersFor(commerce)];
		const ask = async (path: string, method = 'GET', body?: string) => {
			const headers = { Authorization: 'Bearer token' };
			const request = new Request(`https://site.example/${path}`, { method, body, headers });
			const response = await getResponse(handlers, request);
			return { status: response?.status, answer: (await response?.json()) as unknown };
		};
		const bodyPath = (id: string = TEMPLATE) => `sandbox/email-templates/${id}/body`;
		return { commerce, ask, bodyPath };
	};

	it('contains the link, the lines and the total by default', async () => {
		const { ask, bodyPath } = setUp();
		const { answer } = await ask(bodyPath());

		expect(answer).to.have.property('body').that.includes('({{paymentLink.url}})');
		expect(answer).to.have.property('body').that.includes('{{cart.lines}}');
		expect(answer).to.have.property('body').that.includes('{{cart.total}}');
		expect(answer).to.have.property('body').that.includes('{{paymentLink.expires}}');
	});

	it('is empty for a template without a body', async () => {
		const { ask, bodyPath } = setUp();

		expect(await ask(bodyPath(seedIds.emailTemplates.nordlys.orderConfirmation))).to.deep.equal({
			status: 200,
			answer: { body: '' },
		});
	});

	it('can be changed and reset', async () => {
		const { ask, bodyPath, commerce } = setUp();
		const before = await ask(bodyPath());
		await ask(bodyPath(), 'PUT', JSON.stringify({ body: '# Hej' }));
		expect((await ask(bodyPath())).answer).to.deep.equal({ body: '# Hej' });

		commerce.reset();
		expect(await ask(bodyPath())).to.deep.equal(before);
	});

	it('is not part of the Management API, and not lost by changes there', async () => {
		const { ask, bodyPath } = setUp();
		const before = await ask(bodyPath());
		const path = `${MANAGEMENT_API}/email-templates/${TEMPLATE}`;
		const required = {
			alias: 'paymentLink',
			category: 'Cart',
			senderName: 'Nordlys',
			senderAddress: 'a@b.example',
			sendToCustomer: true,
		};
		const { answer } = await ask(path, 'PUT', JSON.stringify({ ...required, subject: 'Til dig' }));

		expect(answer).to.include({ subject: 'Til dig' }).and.not.have.property('body');
		expect(await ask(bodyPath())).to.deep.equal(before);
	});

	for (const [what, body] of [
		['invalid JSON', 'x'],
		['a value other than an object', '"x"'],
		['an object without a body', '{}'],
		['a body other than a string', '{"body":1}'],
		['a body that is too long', JSON.stringify({ body: 'x'.repeat(100_001) })],
	] as const) {
		it(`is not changed by ${what}`, async () => {
			const { ask, bodyPath } = setUp();
			const before = await ask(bodyPath());
			expect(await ask(bodyPath(), 'PUT', body)).to.have.property('status', 400);
			expect(await ask(bodyPath())).to.deep.equal(before);
		});
	}

	it('is 404 for an unknown template', async () => {
		const { ask, bodyPath } = setUp();
		expect(await ask(bodyPath('nope'))).to.have.property('status', 404);
		expect(await ask(bodyPath('nope'), 'PUT', '{"body":""}')).to.have.property('status', 404);
	});
});
