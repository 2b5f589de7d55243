import { expect } from 'chai';
import { createCommerce, seedIds } from '../../../mocks/index.js';
import { RequestLog } from './request-log.js';

const ORDER = '/umbraco/commerce/storefront/api/v1/order';
const CART = seedIds.carts.ordinary;

describe('RequestLog', () => {
	const recorded = async (path: string, headers: Record<string, string> = {}) => {
		const log = new RequestLog();
		await log.record(new Request(`https://site.example${path}`, { headers }));
		return log.list[0] ?? expect.fail();
	};

	it('leaves out tokens of payment links anywhere in the address', async () => {
		const { carts, paymentLinks } = createCommerce();
		const cart = carts.get(CART) ?? expect.fail();
		const { token } = await paymentLinks.issue(cart, { validityPeriod: 1, landingPageUrl: 'https://shop.example/' });
		const encoded = token.replaceAll('.', '%2E');

		for (const [path, shown] of [
			[`${ORDER}/${token}`, `${ORDER}/(left out)`],
			[`${ORDER}/${encoded}?fields=id`, `${ORDER}/(left out)?fields=id`],
			[`${ORDER}/${token.slice(0, -60)}`, `${ORDER}/(left out)`],
			[`${ORDER}/${CART}?payment_link_token=${token}&a=b`, `${ORDER}/${CART}?payment_link_token=(left out)&a=b`],
			[`/umbraco/commerce/else/${token}/more`, '/umbraco/commerce/else/(left out)/more'],
		] as const) {
			expect(await recorded(path)).to.have.property('path', shown);
		}
	});

	it('leaves out the token of a payment', async () => {
		const pay = `/umbraco/commerce/storefront/api/v1/checkout/${CART}/pay`;
		expect(await recorded(`${pay}/${crypto.randomUUID()}/completed`)).to.have.property(
			'path',
			`${pay}/(left out)/completed`,
		);
	});

	it('leaves out what resembles an order id', async () => {
		expect(await recorded(`${ORDER}/${CART}`)).to.have.property('path', `${ORDER}/${CART}`);
		expect(await recorded(`${ORDER}/${CART}0`)).to.have.property('path', `${ORDER}/(left out)`);
	});

	it('leaves out the values of secret headers', async () => {
		const { headers } = await recorded(ORDER, { Authorization: 'Bearer x', 'Api-Key': 'x', Store: 'nordlys' });
		expect(headers).to.deep.equal({ authorization: '(left out)', 'api-key': '(left out)', store: 'nordlys' });
	});
});
