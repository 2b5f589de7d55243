import { expect } from 'chai';
import fc from 'fast-check';
import { emptySession, parseSession, type Session } from '../session.js';
import { browserSession } from './browser-session.js';

const both: Session = { own: 'own', links: ['a', 'b'] };
const none = parseSession({});

/** Replaces a storage of the window. */
const replaceStorage = (name: 'localStorage' | 'sessionStorage', get: () => Storage) => {
	const original = Object.getOwnPropertyDescriptor(globalThis, name) ?? expect.fail();
	Object.defineProperty(globalThis, name, { ...original, get });
	return () => Object.defineProperty(globalThis, name, original);
};

const fill = (storage: Storage) => {
	for (let size = 2 ** 23; size >= 1; size /= 2) {
		try {
			storage.setItem(`filled-${size}`, 'x'.repeat(size));
		} catch {
			// Tries again with half the size.
		}
	}
};

describe('a session in the browser', () => {
	let restore: (() => unknown)[] = [];

	const clear = () => {
		for (const undo of restore) undo();
		restore = [];
		localStorage.clear();
		sessionStorage.clear();
	};
	beforeEach(clear);
	afterEach(clear);

	it('is empty at first', () => {
		expect(browserSession().read()).to.deep.equal(none);
	});

	it('survives a round trip, even on the next page', () => {
		const id = fc.string({ unit: 'binary', minLength: 1 });
		const arbitrarySession = fc.record({
			own: fc.option(id, { nil: undefined }),
			links: fc.uniqueArray(id, { maxLength: 50 }),
		});
		const session = browserSession();
		fc.assert(
			fc.property(arbitrarySession, (value) => {
				session.write(value);
				expect(session.read()).to.deep.equal(value);
				expect(browserSession().read()).to.deep.equal(value);
			}),
		);
		session.write(emptySession);
		expect(browserSession().read()).to.deep.equal(none);
	});

	it('shares the own cart with other tabs, but not the carts of links', () => {
		browserSession().write(both);
		sessionStorage.clear();
		expect(browserSession().read()).to.deep.equal({ own: 'own', links: [] });
	});

	it('sees changes of the own cart in another tab', () => {
		const session = browserSession();
		session.write(both);
		browserSession().write({ ...both, own: 'other' });
		expect(session.read()).to.deep.equal({ own: 'other', links: ['a', 'b'] });
	});

	it('uses the given name', () => {
		browserSession({ name: 'basket' }).write(both);
		expect(Object.keys(localStorage)).to.deep.equal(['basket-own']);
		expect(Object.keys(sessionStorage)).to.deep.equal(['basket-links']);
		expect(browserSession().read()).to.deep.equal(none);
	});

	it('ignores entries that are not a session', () => {
		const session = browserSession();
		session.write(both);
		for (const junk of ['', '{', 'null', '{"own":"a"}', '[[]]', '1', '"', '\0']) {
			sessionStorage.setItem('cart-links', junk);
			expect(session.read(), junk).to.deep.equal({ own: 'own', links: [] });
		}
		for (const junk of ['', '{', 'null', '{"own":"a"}', '[]', '1', '""']) {
			localStorage.setItem('cart-own', junk);
			expect(session.read(), junk).to.deep.equal(none);
		}
	});

	it('is kept in memory when storage is blocked', () => {
		const forbidden = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		restore = [replaceStorage('localStorage', forbidden), replaceStorage('sessionStorage', forbidden)];
		const session = browserSession();
		expect(session.read()).to.deep.equal(none);
		session.write(both);
		expect(session.read()).to.deep.equal(both);
		expect(browserSession().read()).to.deep.equal(none);
	});

	it('is kept in memory when storage is full, and stored once there is room', () => {
		const session = browserSession();
		session.write({ own: 'own', links: ['a'] });
		fill(localStorage);
		fill(sessionStorage);
		session.write({ own: 'a longer name', links: ['a', 'b'] });
		expect(session.read()).to.deep.equal({ own: 'a longer name', links: ['a', 'b'] });
		expect(browserSession().read()).to.deep.equal({ own: 'own', links: ['a'] });

		localStorage.clear();
		sessionStorage.clear();
		session.write(both);
		expect(browserSession().read()).to.deep.equal(both);
		browserSession().write(emptySession);
		expect(session.read()).to.deep.equal(none);
	});
});
