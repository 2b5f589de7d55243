import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { asker } from '../testing/ask.js';
import { storefrontAsker, STOREFRONT } from '../testing/ask-storefront.js';

const { carts } = seedIds;

const set = () => {
	const commerce = createCommerce();
	const ask = storefrontAsker(commerce);
	const cart = (id: string = carts.ordinary) => commerce.carts.get(id) ?? expect.fail();
	const due = (id?: string) => commerce.checkout.amountDue(cart(id));
	const confirm = (body: unknown, id: string = carts.ordinary) =>
		ask(`/checkout/${id}/confirm`, { method: 'POST', body });
	/** As the customer's browser does: without the headers of the shop's server. */
	const browse = async (path: string) => {
		const answer = await ask(path, { headers: { 'Api-Key': undefined, Store: undefined } });
		return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
	};
	const start = async (id: string = carts.ordinary) => {
		const answer: unknown = await (await ask(`/checkout/${id}/token`)).json();
		expect(answer).to.have.all.keys('token', 'orderNumber', 'payUrl');
		const { token, orderNumber, payUrl } = answer as Record<string, string>;
		const pay = `/checkout/${id}/pay/${token ?? ''}`;
		expect(payUrl).to.equal(`${STOREFRONT}${pay}`);
		return { pay, orderNumber };
	};
	return { commerce, ask, cart, due, confirm, browse, start };
};

describe('POST /checkout/{orderId}/confirm', () => {
	const payment = { transactionId: 't-1', paymentStatus: 'Captured' };

	it('makes an order of the cart, which says how it was paid in both APIs', async () => {
		const { commerce, confirm, due, cart } = set();
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
		const order: unknown = await (await asker(handlersFor(commerce))(`/carts/${carts.ordinary}`)).json();
		expect(order).to.have.nested.property('transaction.transactionId', 't-1');
		expect(order).to.have.nested.property('transaction.authorizedAmount.value', amount);
	});

	it('answers the same once more for the same transaction, and refuses another', async () => {
		const { confirm, due, cart } = set();
		const amount = due();
		const first: unknown = await (await confirm({ ...payment, amount })).json();
		const order = cart();
		const again = await confirm({ ...payment, amount });
		expect(again.status).to.equal(200);
		expect(await again.json()).to.deep.equal(first);
		expect(await confirm({ ...payment, amount, transactionId: 't-2' })).to.have.property('status', 400);
		expect(cart()).to.equal(order);
	});

	it('makes one order of two payments at once', async () => {
		const { confirm, due, cart } = set();
		const amount = due();
		const answers = await Promise.all(
			['t-1', 't-2'].map((transactionId) => confirm({ ...payment, amount, transactionId })),
		);
		expect(answers.map(({ status }) => status)).to.have.members([200, 400]);
		expect(cart().finalizedAt).to.be.a('string');
	});

	it('takes the total in the currency of the cart, which may have no decimals, be free, or be without tax', async () => {
		const { ask, due } = set();
		for (const [id, Store] of [
			[carts.withoutDecimals, 'sunrise'],
			[carts.american, 'sunrise'],
			[carts.zeroTotal, 'nordlys'],
		] as const) {
			const body = { ...payment, amount: due(id) };
			const answer = await ask(`/checkout/${id}/confirm`, { method: 'POST', body, headers: { Store } });
			expect(answer.status, id).to.equal(200);
		}
	});

	it('refuses any other amount', async () => {
		const { confirm, due, cart } = set();
		for (const amount of [0, due() - 0.01, due() + 0.01, due() * 100, -due(), due() + 1e-6]) {
			expect(await confirm({ ...payment, amount }), String(amount)).to.have.property('status', 400);
		}
		expect(cart().finalizedAt).to.equal(undefined);
	});

	it('takes the total as it is now', async () => {
		const { commerce, confirm, due, cart } = set();
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
		'a status there is not': { paymentStatus: 'Paid' },
		'an error': { paymentStatus: 'Error' },
		'a cancelled payment': { paymentStatus: 'Cancelled' },
		'a refunded payment': { paymentStatus: 'Refunded' },
		'a payment that was only begun': { paymentStatus: 'Initialized' },
		'an amount as a text': { amount: '1' },
		'a field more': { currency: 'DKK' },
	})) {
		it(`refuses ${why}`, async () => {
			const { confirm, due, cart } = set();
			const answer = await confirm({ ...payment, amount: due(), ...change });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
			expect(cart().finalizedAt).to.equal(undefined);
		});
	}

	it('refuses an empty cart, knows no other store and no other order', async () => {
		const { ask, confirm, due } = set();
		expect(await confirm({ ...payment, amount: 0 }, carts.empty)).to.have.property('status', 400);
		expect(await confirm({ ...payment, amount: 0 }, crypto.randomUUID())).to.have.property('status', 404);
		const body = { ...payment, amount: due() };
		const path = `/checkout/${carts.ordinary}/confirm`;
		for (const [headers, status] of [
			[{ Store: 'sunrise' }, 404],
			[{ Store: undefined }, 400],
			[{ 'Api-Key': 'wrong' }, 401],
		] as const) {
			expect(await ask(path, { method: 'POST', body, headers })).to.have.property('status', status);
		}
	});

	it('refuses an order that was finalised without a transaction', async () => {
		const { confirm, due } = set();
		const body = { ...payment, amount: due(carts.finalised) };
		expect(await confirm(body, carts.finalised)).to.have.property('status', 400);
	});
});

describe('a hosted payment', () => {
	it('is a page for the browser that leads to its three ends', async () => {
		const { start, browse } = set();
		const { pay } = await start();
		const { status, type, text } = await browse(pay);
		expect(status).to.equal(200);
		expect(type).to.match(/^text\/html/);
		const links = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a')];
		const targets = links.map((link) => new URL(link.getAttribute('href') ?? '', `${STOREFRONT}${pay}`).href);
		expect(targets).to.deep.equal(['completed', 'canceled', 'errored'].map((end) => `${STOREFRONT}${pay}/${end}`));
	});

	it('makes an order of the cart when it is completed, once, though the page is loaded again', async () => {
		const { start, browse, due, cart } = set();
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
		it(`leaves the cart as it is when it is ${end}, and can be begun anew`, async () => {
			const { start, browse, cart } = set();
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

	it('is over once another is begun, and is no other cart', async () => {
		const { start, browse, commerce } = set();
		const { pay } = await start();
		await start();
		for (const path of [pay, `${pay}/completed`]) expect(await browse(path)).to.have.property('status', 404);
		const other = (await start()).pay.replace(carts.ordinary, carts.sixtyLines);
		expect(await browse(`${other}/completed`)).to.have.property('status', 404);
		expect(commerce.carts.all().filter(({ transaction }) => transaction)).to.be.empty;
	});

	it('is refused once the cart was paid another way', async () => {
		const { start, browse, confirm, due } = set();
		const { pay } = await start();
		await confirm({ amount: due(), transactionId: 't-1', paymentStatus: 'Captured' });
		expect(await browse(`${pay}/completed`)).to.have.property('status', 400);
	});

	it('is not begun for an empty cart or an order, and is forgotten by a reset', async () => {
		const { commerce, ask, start, browse } = set();
		for (const id of [carts.empty, carts.finalised]) {
			expect(await ask(`/checkout/${id}/token`)).to.have.property('status', 400);
		}
		const { pay } = await start();
		commerce.reset();
		expect(await browse(`${pay}/completed`)).to.have.property('status', 404);
	});
});
