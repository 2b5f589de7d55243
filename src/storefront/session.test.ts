import { expect } from 'chai';
import fc from 'fast-check';
import {
	completeCart,
	currentCart,
	emptySession,
	keepOwnCart,
	leaveCart,
	openCart,
	parseSession,
	type Session,
} from './session.js';
import { CHANGES, frozen, MAX_LINKS, type Step } from './testing/sessions.js';

const none = frozen(parseSession({}));
/** One link below the maximum. */
const nearlyFull = frozen({ own: 'own', links: Array.from({ length: MAX_LINKS - 1 }, (_, index) => String(index)) });

const stepsOf = (ids: number) =>
	fc.array(
		fc.record<Step>({
			change: fc.constantFrom('open', 'open', 'open', 'complete', 'leave', 'keepOwn'),
			id: fc.oneof(fc.nat({ max: ids }).map(String), fc.constant('own')),
		}),
		{ maxLength: 40, size: 'max' },
	);

/** With few carts, so that steps repeat them, and with more than the maximum. */
const anySteps = fc.oneof(
	fc.tuple(fc.constant(none), stepsOf(4)),
	fc.tuple(fc.constant(nearlyFull), stepsOf(MAX_LINKS + 10)),
);

const take = (session: Session, { change, id }: Step): Session => frozen(CHANGES[change](session, id));
const cartsOf = ({ own, links }: Session): string[] => [...links, ...(own === undefined ? [] : [own])];

describe('any sequence of opening, completing, leaving and keeping', () => {
	it('loses no cart', () => {
		fc.assert(
			fc.property(anySteps, ([start, steps]) => {
				steps.reduce((before, step) => {
					const after = take(before, step);
					const { change, id } = step;
					if (after.own !== before.own) {
						expect(change).to.be.oneOf(['complete', 'keepOwn']);
						expect(id).to.equal(change === 'complete' ? before.own : after.own);
					}
					if (change === 'complete' || change === 'leave') expect(after.links).to.not.include(id);
					const isDone = (link: string) => change !== 'open' && change !== 'keepOwn' && link === id;
					const isPushedOut = (link: string) =>
						change === 'open' && after.links.length === MAX_LINKS && link === before.links[0];
					for (const closed of before.links.filter((link) => !after.links.includes(link)))
						expect(isDone(closed) || isPushedOut(closed), closed).to.be.true;
					return after;
				}, start);
			}),
		);
	});

	it('makes the last opened cart that is still open current, else the own cart', () => {
		fc.assert(
			fc.property(anySteps, ([start, steps]) => {
				const openedAt = new Map(start.links.map((id, index) => [id, index - MAX_LINKS]));
				let { own } = start;
				let session = start;
				for (const [time, step] of steps.entries()) {
					const { change, id } = step;
					session = take(session, step);
					if (change === 'open') openedAt.set(id, time);
					if (change === 'complete' || change === 'leave') openedAt.delete(id);
					if (change === 'keepOwn') own = id;
					if (change === 'complete' && own === id) own = undefined;
					const byTime = [...openedAt.keys()].sort((a, b) => (openedAt.get(a) ?? 0) - (openedAt.get(b) ?? 0));
					expect(session).to.deep.equal({ own, links: byTime.slice(-MAX_LINKS) });
					for (const forgotten of byTime.slice(0, -MAX_LINKS)) openedAt.delete(forgotten);
					expect(currentCart(session)).to.equal(byTime.at(-1) ?? own);
				}
			}),
		);
	});

	it('results in a session that survives being stored', () => {
		fc.assert(
			fc.property(anySteps, ([start, steps]) => {
				const session = steps.reduce(take, start);
				expect(parseSession(session)).to.deep.equal(session);
				expect(parseSession(JSON.parse(JSON.stringify(session)))).to.deep.equal(session);
			}),
		);
	});
});

describe('a session', () => {
	const own = frozen({ own: 'own', links: [] });
	const opened = (...ids: string[]) => ids.reduce(openCart, own);

	it('has no cart at first', () => {
		expect(currentCart(emptySession)).to.equal(undefined);
	});

	it('goes back to the own cart when the cart of a link is completed or left', () => {
		expect(currentCart(opened('a'))).to.equal('a');
		expect(completeCart(opened('a'), 'a')).to.deep.equal(own);
		expect(leaveCart(opened('a'), 'a')).to.deep.equal(own);
	});

	it('does not change when the same link is opened twice', () => {
		expect(opened('a', 'a')).to.deep.equal(opened('a'));
		expect(completeCart(opened('a', 'a'), 'a')).to.deep.equal(own);
	});

	it('goes back from link to link', () => {
		expect(currentCart(opened('a', 'b'))).to.equal('b');
		expect(completeCart(opened('a', 'b'), 'b')).to.deep.equal(opened('a'));
		expect(currentCart(opened('a', 'b', 'a'))).to.equal('a');
		expect(completeCart(opened('a', 'b', 'a'), 'a')).to.deep.equal(opened('b'));
	});

	it('completes a cart that is not current', () => {
		expect(completeCart(opened('a', 'b'), 'a')).to.deep.equal(opened('b'));
		expect(completeCart(opened('a'), 'own')).to.deep.equal({ own: undefined, links: ['a'] });
	});

	it('is not changed by completing a cart twice, or a cart that is not in it', () => {
		const once = completeCart(opened('a', 'b'), 'b');
		expect(completeCart(once, 'b')).to.deep.equal(once);
		expect(completeCart(opened('a'), 'unknown')).to.deep.equal(opened('a'));
		expect(leaveCart(opened('a'), 'unknown')).to.deep.equal(opened('a'));
	});

	it('keeps the own cart when it is left', () => {
		expect(leaveCart(own, 'own')).to.deep.equal(own);
		expect(leaveCart(opened('a'), 'own')).to.deep.equal(opened('a'));
	});

	it('may have a link to the own cart, which survives leaving but not completing', () => {
		expect(currentCart(opened('own'))).to.equal('own');
		expect(leaveCart(opened('own'), 'own')).to.deep.equal(own);
		expect(cartsOf(completeCart(opened('own'), 'own'))).to.deep.equal([]);
	});

	it('keeps the cart of a link current when the customer starts their own', () => {
		const session = keepOwnCart(opened('a'), 'new');
		expect(currentCart(session)).to.equal('a');
		expect(currentCart(completeCart(session, 'a'))).to.equal('new');
	});

	it('keeps the last 50 links, and the own cart after any number of links', () => {
		const ids = Array.from({ length: 120 }, (_, index) => String(index));
		expect(opened(...ids)).to.deep.equal({ own: 'own', links: ids.slice(-50) });
	});
});

describe('a stored session', () => {
	it('is read without its invalid parts', () => {
		expect(parseSession({ own: 'a', links: ['b', 'c'] })).to.deep.equal({ own: 'a', links: ['b', 'c'] });
		expect(parseSession({ own: '', links: ['b', '', 1, null, 'b', ['c'], 'c'] })).to.deep.equal({
			own: undefined,
			links: ['b', 'c'],
		});
		for (const junk of [undefined, null, 0, 'a', [], ['a'], { links: 'abc' }, { own: 1, links: {} }])
			expect(parseSession(junk)).to.deep.equal({ own: undefined, links: [] });
	});

	it('has the last 50 links', () => {
		const links = Array.from({ length: 120 }, (_, index) => String(index));
		expect(parseSession({ links }).links).to.deep.equal(links.slice(-50));
	});

	it('is a valid session whatever was stored, and is stable', () => {
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withNullPrototype: true,
			withObjectString: true,
			withSparseArray: true,
			withTypedArray: true,
		});
		const list = fc.array(fc.oneof(fc.string(), fc.nat({ max: 60 }).map(String), anything), {
			maxLength: 60,
			size: 'max',
		});
		const nearly = fc.record(
			{ own: fc.oneof(fc.string(), anything), links: fc.oneof(list, anything) },
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.oneof(anything, nearly), (stored) => {
				const session = parseSession(stored);
				expect(session).to.have.all.keys('own', 'links');
				expect(new Set(session.links)).to.have.property('size', session.links.length).that.is.at.most(MAX_LINKS);
				for (const id of cartsOf(session)) expect(id).to.be.a('string').that.is.not.empty;
				expect(parseSession(session)).to.deep.equal(session);
				expect(parseSession(JSON.parse(JSON.stringify(session)))).to.deep.equal(session);
			}),
		);
	});
});
