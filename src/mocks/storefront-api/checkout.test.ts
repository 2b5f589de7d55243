import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient } from '../testing/management-api.js';
import { storefrontApiClient, STOREFRONT } from '../testing/storefront-api.js';

const { carts } = seedIds;

const setUp = () => {
	const commerce = createCommerce();
	const call = storefrontApiClient(commerce);
	const cart = (id: string = carts.ordinary) => commerce.carts.get(id) ?? expect.fail();
	const due = (id?: string) => commerce.checkout.amountDue(cart(id));
	const confirm = (body: unknown, id: string = carts.ordinary) =>
		call(`/checkout/${id}/confirm`, { method: 'POST', body });
	/** Like the customer's browser, without the headers of the shop's server. */
	const browse = async (path: string) => {
		const answer = await call(path, { headers: { 'Api-Key': undefined, Store: undefined } });
		return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
	};
	const start = async (id: string = carts.ordinary) => {
		const answer: unknown = await (await call(`/checkout/${id}/token`)).json();
		expect(answer).to.have.all.keys('token', 'orderNumber', 'payUrl');
		const { token, orderNumber, payUrl } = answer as Record<string, string>;
		const pay = `/checkout/${id}/pay/${token ?? ''}`;
		expect(payUrl).to.equal(`${STOREFRONT}${pay}`);
		return { pay, orderNumber };
	};
	return { commerce, call, cart, due, confirm, browse, start };
};

describe('POST /checkout/{orderId}/confirm', () => {
	const payment = { transactionId: 't-1', paymentStatus: 'Captured' };

	it('turns the cart into an order, with its transaction in both APIs', async () => {
		const { commerce, confirm, due, cart } = setUp();
		const amount = due();
		const answer = await confirm({ ...payment, amount, fee: 0, metaData: { card: '42' } });
		expect(answer.status).to.equal(200);
		const body: unknown = await answer.json();
		expect(body).to.have.all.keys('orderNumber', 'transactionInfo');
		expect(body).to.have.property('orderNumber', cart().orderNumber);
		expect(body).to.have.nested.property('transactionInfo.authorizedAmount.value', amount);
		expect(cart()).to.deep.include({
			transaction: { transactionId: 't-1', authorizedAmount: amount, paymentStatus: 'Captured' },
		});
		expect(cart().finalizedAt).to.be.a('string');
		const order: unknown = await (await managementApiClient(handlersFor(commerce))(`/carts/${carts.ordinary}`)).json();
		expect(order).to.have.nested.property('transaction.transactionId', 't-1');
		expect(order).to.have.nested.property('transaction.authorizedAmount.value', amount);
	});

	it('repeats its response for the same transaction, and rejects another', async () => {
		const { confirm, due, cart } = setUp();
		const amount = due();
		const first: unknown = await (await confirm({ ...payment, amount })).json();
		const order = cart();
		const again = await confirm({ ...payment, amount });
		expect(again.status).to.equal(200);
		expect(await again.json()).to.deep.equal(first);
		expect(await confirm({ ...payment, amount, transactionId: 't-2' })).to.have.property('status', 400);
		expect(cart()).to.equal(order);
	});

	it('accepts one of two simultaneous payments', async () => {
		const { confirm, due, cart } = setUp();
		const amount = due();
		const answers = await Promise.all(
			['t-1', 't-2'].map((transactionId) => confirm({ ...payment, amount, transactionId })),
		);
		expect(answers.map(({ status }) => status)).to.have.members([200, 400]);
		expect(cart().finalizedAt).to.be.a('string');
	});

	it('expects the total in the currency of the cart: without decimals, with tax added, or free', async () => {
		const { call, due } = setUp();
		for (const [id, Store] of [
			[carts.withoutDecimals, 'sunrise'],
			[carts.american, 'sunrise'],
			[carts.zeroTotal, 'nordlys'],
		] as const) {
			const body = { ...payment, amount: due(id) };
			const answer = await call(`/checkout/${id}/confirm`, { method: 'POST', body, headers: { Store } });
			expect(answer.status, id).to.equal(200);
		}
	});

	it('rejects any other amount', async () => {
		const { confirm, due, cart } = setUp();
		for (const amount of [0, due() - 0.01, due() + 0.01, due() * 100, -due(), due() + 1e-6]) {
			expect(await confirm({ ...payment, amount }), String(amount)).to.have.property('status', 400);
		}
		expect(cart().finalizedAt).to.equal(undefined);
	});

	it('expects the current total', async () => {
		const { commerce, confirm, due, cart } = setUp();
		const amount = due();
		commerce.carts.update(cart(), {
			orderLines: cart()
				.lines.slice(1)
				.map(({ id }) => ({ id })),
		});
		expect(await confirm({ ...payment, amount })).to.have.property('status', 400);
		expect(await confirm({ ...payment, amount: due() })).to.have.property('status', 200);
	});

	for (const [why, change] of Object.entries({
		'no transaction': { transactionId: undefined },
		'an empty transaction': { transactionId: '' },
		'no status': { paymentStatus: undefined },
		'an unknown status': { paymentStatus: 'Paid' },
		'an error': { paymentStatus: 'Error' },
		'a cancelled payment': { paymentStatus: 'Cancelled' },
		'a refunded payment': { paymentStatus: 'Refunded' },
		'a payment that has only been initialized': { paymentStatus: 'Initialized' },
		'an amount as a string': { amount: '1' },
		'an extra field': { currency: 'DKK' },
	})) {
		it(`rejects ${why}`, async () => {
			const { confirm, due, cart } = setUp();
			const answer = await confirm({ ...payment, amount: due(), ...change });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
			expect(cart().finalizedAt).to.equal(undefined);
		});
	}

	it('rejects an empty cart, and does not find an unknown order or one of another store', async () => {
		const { call, confirm, due } = setUp();
		expect(await confirm({ ...payment, amount: 0 }, carts.empty)).to.have.property('status', 400);
		expect(await confirm({ ...payment, amount: 0 }, crypto.randomUUID())).to.have.property('status', 404);
		const body = { ...payment, amount: due() };
		const path = `/checkout/${carts.ordinary}/confirm`;
		for (const [headers, status] of [
			[{ Store: 'sunrise' }, 404],
			[{ Store: undefined }, 400],
			[{ 'Api-Key': 'wrong' }, 401],
		] as const) {
			expect(await call(path, { method: 'POST', body, headers })).to.have.property('status', status);
		}
	});

	it('rejects an order that was finalised without a transaction', async () => {
		const { confirm, due } = setUp();
		const body = { ...payment, amount: due(carts.finalised) };
		expect(await confirm(body, carts.finalised)).to.have.property('status', 400);
	});
});

describe('a hosted payment', () => {
	it('is a page for the browser that links to its three outcomes', async () => {
		const { start, browse } = setUp();
		const { pay } = await start();
		const { status, type, text } = await browse(pay);
		expect(status).to.equal(200);
		expect(type).to.match(/^text\/html/);
		const links = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a')];
		const targets = links.map((link) => new URL(link.getAttribute('href') ?? '', `${STOREFRONT}${pay}`).href);
		expect(targets).to.deep.equal(['completed', 'canceled', 'errored'].map((end) => `${STOREFRONT}${pay}/${end}`));
	});

	it('turns the cart into an order when it is completed, only once even if the page is reloaded', async () => {
		const { start, browse, due, cart } = setUp();
		const amount = due();
		const { pay, orderNumber } = await start();
		expect(await browse(`${pay}/completed`)).to.have.property('status', 200);
		const order = cart();
		expect(order).to.deep.include({ orderNumber });
		expect(order.transaction).to.include({ authorizedAmount: amount, paymentStatus: 'Authorized' });
		expect(await browse(`${pay}/completed`)).to.have.property('status', 200);
		expect(await browse(`${pay}/canceled`)).to.have.property('status', 400);
		expect(cart()).to.equal(order);
	});

	for (const end of ['canceled', 'errored']) {
		it(`leaves the cart unchanged when it is ${end}, and can be started again`, async () => {
			const { start, browse, cart } = setUp();
			const before = cart();
			const { pay } = await start();
			expect(await browse(`${pay}/${end}`)).to.have.property('status', 200);
			expect(await browse(`${pay}/completed`)).to.have.property('status', 400);
			expect(cart()).to.equal(before);

			const again = await start();
			expect(await browse(again.pay)).to.have.property('status', 200);
			expect(await browse(`${again.pay}/completed`)).to.have.property('status', 200);
			expect(cart().finalizedAt).to.be.a('string');
		});
	}

	it('ends when another one is started, and is not valid for another cart', async () => {
		const { start, browse, commerce } = setUp();
		const { pay } = await start();
		await start();
		for (const path of [pay, `${pay}/completed`]) expect(await browse(path)).to.have.property('status', 404);
		const other = (await start()).pay.replace(carts.ordinary, carts.sixtyLines);
		expect(await browse(`${other}/completed`)).to.have.property('status', 404);
		expect(commerce.carts.all().filter(({ transaction }) => transaction)).to.be.empty;
	});

	it('is rejected once the cart has been paid another way', async () => {
		const { start, browse, confirm, due } = setUp();
		const { pay } = await start();
		await confirm({ amount: due(), transactionId: 't-1', paymentStatus: 'Captured' });
		expect(await browse(`${pay}/completed`)).to.have.property('status', 400);
	});

	it('cannot be started for an empty cart or an order, and does not survive a reset', async () => {
		const { commerce, call, start, browse } = setUp();
		for (const id of [carts.empty, carts.finalised]) {
			expect(await call(`/checkout/${id}/token`)).to.have.property('status', 400);
		}
		const { pay } = await start();
		commerce.reset();
		expect(await browse(`${pay}/completed`)).to.have.property('status', 404);
	});
});
