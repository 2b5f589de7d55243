import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCart } from '../../commerce/cart.parse.js';
import type { UcplCart } from '../../commerce/types.js';
import { compareWithSaved } from './unsaved-cart-data.js';

interface Line {
	id: string;
	productReference: string;
	productVariantReference?: string | null;
	quantity: number;
	orderLines?: Array<Line>;
}

const ID = 'ca270000-0000-4000-8000-00000000000a';

const savedCart = (order: object): UcplCart => {
	const cart = parseCart({ id: ID, ...order });
	if (!cart) throw new Error('There is no cart.');
	return cart;
};

const anyQuantity = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
const anyProduct = {
	id: fc.uuid(),
	productReference: fc.constantFrom('jacket', 'shirt', 'a,"b'),
	productVariantReference: fc.constantFrom(undefined, null, 'small', 'large'),
	quantity: anyQuantity,
};
const anyLines: fc.Arbitrary<Array<Line>> = fc.array(
	fc.record({
		...anyProduct,
		orderLines: fc.option(fc.array(fc.record(anyProduct), { maxLength: 3 }), { nil: undefined }),
	}),
	{ maxLength: 6 },
);
const filledLines = anyLines.filter(({ length }) => length > 0);

/** The same lines as after a save that replaced the ids and changed the order. */
const savedAgain = (lines: ReadonlyArray<Line>): Array<Line> =>
	lines.toReversed().map((line) => ({
		...line,
		id: `new ${line.id}`,
		...(line.orderLines && { orderLines: savedAgain(line.orderLines) }),
	}));

const line: Line = { id: '1', productReference: 'shirt', productVariantReference: 'small', quantity: 2 };
const bundle: Line = { id: '2', productReference: 'set', quantity: 1, orderLines: [line] };
const order = { orderLines: [line, bundle], customer: { email: 'anna@example.com' } };
const saved = savedCart(order);

describe('the data of a workspace, compared with the saved cart', () => {
	it('is the same if only ids and the order of lines differ', () => {
		fc.assert(
			fc.property(anyLines, fc.emailAddress(), (orderLines, email) => {
				const cart = savedCart({ orderLines, customer: { email } });
				const data = { id: ID.toUpperCase(), orderLines: savedAgain(orderLines), customer: { email: ` ${email}` } };
				expect(compareWithSaved(data, cart)).to.equal('none');
			}),
		);
	});

	it('has changes if any product, variant or quantity differs, also in a bundle', () => {
		fc.assert(
			fc.property(filledLines, fc.nat(), fc.nat(), fc.nat(2), (orderLines, place, inner, what) => {
				const cart = savedCart({ orderLines });
				const changed = structuredClone(orderLines);
				const at = (lines: Array<Line>, index: number) => lines[index % lines.length];
				const outer = at(changed, place);
				const one = (outer?.orderLines?.length ? at(outer.orderLines, inner) : outer) ?? line;
				if (what === 0) one.quantity += 0.25;
				if (what === 1) one.productReference += '?';
				if (what === 2) one.productVariantReference = 'another';
				expect(compareWithSaved({ id: ID, orderLines: changed }, cart)).to.equal('some');
			}),
		);
	});

	for (const [what, change] of [
		['a line is added', { orderLines: [...order.orderLines, line] }],
		['a line is removed', { orderLines: [line] }],
		['all lines are removed', { orderLines: [] }],
		['a line leaves its bundle', { orderLines: [line, { ...bundle, orderLines: [] }, line] }],
		['the e-mail address is another one', { customer: { email: 'bo@example.com' } }],
		['the e-mail address is removed', { customer: { email: null } }],
		['the e-mail address is another one and the lines cannot be read', { orderLines: {}, customer: {} }],
		['a line is added and the customer cannot be read', { orderLines: [line], customer: 'Anna' }],
	] as const)
		it(`has changes if ${what}`, () => {
			expect(compareWithSaved({ id: ID, ...order, ...change }, saved)).to.equal('some');
		});

	for (const [what, data] of [
		['it has no id', order],
		['it is another cart', { ...order, id: 'another' }],
		['it has no lines, although the cart has', { id: ID, customer: order.customer }],
		['its lines are not a list', { id: ID, ...order, orderLines: { 0: line } }],
		['a line is something else', { id: ID, ...order, orderLines: [line, 'bundle'] }],
		['a line has no product', { id: ID, ...order, orderLines: [line, { id: '2', quantity: 1 }] }],
		['a quantity is a text', { id: ID, ...order, orderLines: [{ ...line, quantity: '2' }] }],
		[
			'a bundled line has no quantity',
			{ id: ID, ...order, orderLines: [{ ...bundle, orderLines: [{ ...line, quantity: null }] }] },
		],
		['it has no customer, although the cart has an address', { id: ID, orderLines: order.orderLines }],
	] as const)
		it(`cannot be compared if ${what}`, () => {
			expect(compareWithSaved(data, saved)).to.equal('unknown');
		});

	it('may leave out what the cart does not have either', () => {
		expect(compareWithSaved({ id: ID }, savedCart({}))).to.equal('none');
		expect(compareWithSaved({ id: ID, orderLines: null, customer: null }, savedCart({ orderLines: [] }))).to.equal(
			'none',
		);
	});

	it('may be anything', () => {
		fc.assert(fc.property(fc.anything(), (data) => compareWithSaved(data, saved) === 'unknown'));
		const anyFields = fc.record({ orderLines: fc.anything(), customer: fc.anything() });
		fc.assert(fc.property(anyFields, (data) => compareWithSaved({ id: ID, ...data }, saved) !== 'none'));
	});
});
