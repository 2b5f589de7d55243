import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { managementApiClient } from '../testing/management-api.js';

interface Price {
	value: { withTax: number; formatted?: { withTax?: string } };
}

interface Line {
	basePrice: Price;
	unitPrice: Price;
	totalPrice: Price;
	orderLines?: Line[];
}

/** An order as Commerce's own client of the Management API expects it: prices always there, dates there or left out. */
interface Order {
	id: string;
	subtotalPrice: Price;
	totalPrice: Price;
	shipping: { totalPrice: Price };
	payment: { totalPrice: Price };
	orderLines: Line[];
	createDate?: string;
	updateDate?: string;
	finalizedDate?: string;
}

const linesOf = ({ basePrice, unitPrice, totalPrice, orderLines = [] }: Line): number[] => [
	basePrice.value.withTax,
	unitPrice.value.withTax,
	totalPrice.value.withTax,
	...orderLines.flatMap(linesOf),
];

const dateOf = (text: string | undefined): Date | undefined => {
	if (text === undefined) return undefined;
	// Fails for null, as text is read.
	const date = new Date(text.endsWith('Z') ? text : `${text}Z`);
	if (Number.isNaN(date.getTime())) throw new Error(`${text} is not a date.`);
	return date;
};

/** Reads without asking whether anything is there. */
const mapped = (order: Order) => ({
	id: order.id,
	amounts: [
		order.subtotalPrice.value.withTax,
		order.totalPrice.value.withTax,
		order.shipping.totalPrice.value.withTax,
		order.payment.totalPrice.value.withTax,
		...order.orderLines.flatMap(linesOf),
	],
	dates: [order.createDate, order.updateDate, order.finalizedDate].map(dateOf),
});

describe("Commerce's own client of the Management API", () => {
	for (const query of ['', '?expand=$prices']) {
		it(`can map every cart of the seed${query && ` with ${query}`}`, async () => {
			const commerce = createCommerce();
			const call = managementApiClient(handlersFor(commerce));
			const carts = commerce.carts.all();
			for (const { id } of carts) {
				const { amounts, dates } = mapped((await (await call(`/carts/${id}${query}`)).json()) as Order);
				expect(amounts.every(Number.isFinite), id).to.be.true;
				expect(dates[0], id).to.be.instanceOf(Date);
			}
			expect(carts).to.have.lengthOf(251);
		});
	}

	for (const [store, total] of [
		['nordlys', 224],
		['sunrise', 26],
	] as const) {
		it(`can map the ${total} carts that the store ${store} lists`, async () => {
			const call = managementApiClient(handlersFor(createCommerce()));
			const answer = await call('/carts?take=1000', { headers: { store } });
			const { items } = (await answer.json()) as { items: Order[] };
			expect(items.map(mapped)).to.have.lengthOf(total);
		});
	}
});
