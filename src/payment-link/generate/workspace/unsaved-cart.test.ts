import { expect } from '@open-wc/testing';
import { UmbContextBase, UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { parseCart } from '../../commerce/cart.parse.js';
import { DataWorkspaceContext, TestWorkspaceContext } from '../../testing/workspace.context.js';
import { unsavedCart } from './unsaved-cart.js';

const CART = 'the cart';
const ORDER = { id: CART, orderLines: [{ id: '1', productReference: 'jacket', quantity: 1 }], customer: {} };
const EDITED = { ...ORDER, orderLines: [{ id: '1', productReference: 'jacket', quantity: 2 }] };
const saved = parseCart(ORDER);
if (!saved) throw new Error('There is no cart.');

/** A part of a page that may provide contexts, and may be nested. */
@customElement('ucpl-test-workspace-place')
class Place extends UmbLitElement {}

class Action extends UmbControllerBase {}

/** A workspace that knows its cart, but neither whether it has changes nor what is in it. */
class MinimalWorkspaceContext extends UmbContextBase {
	constructor(host: UmbControllerHost) {
		super(host, UMB_WORKSPACE_CONTEXT);
	}

	getUnique() {
		return CART;
	}
}

/** Throws like a workspace of the CMS that has not loaded yet. */
class ThrowingWorkspaceContext extends MinimalWorkspaceContext {
	override getUnique(): never {
		throw new Error('Unique is not set');
	}
}

class BrokenWorkspaceContext extends MinimalWorkspaceContext {
	getHasUnpersistedChanges(): never {
		throw new Error('Data is not set');
	}
}

/** Returns a promise, unlike the workspaces of the CMS. */
class AsyncWorkspaceContext extends MinimalWorkspaceContext {
	getHasUnpersistedChanges() {
		return Promise.resolve(true);
	}
}

describe('a cart around an action', () => {
	let outer: Place;
	let inner: Place;

	beforeEach(() => {
		outer = new Place();
		inner = new Place();
		outer.append(inner);
		document.body.append(outer);
	});
	afterEach(() => outer.remove());

	const found = () => unsavedCart(new Action(inner), CART);
	const unsaved = async () => {
		const cart = await found();
		return cart?.isNew ? 'new' : cart?.changes(saved);
	};
	const changed = (host: UmbControllerHost, unique = CART) => {
		new TestWorkspaceContext(host, unique).isChanged = true;
	};

	it('counts as saved if there is no workspace', async () => {
		expect(await unsaved()).to.be.undefined;
	});

	it('is saved if its workspace has no changes', async () => {
		new TestWorkspaceContext(outer, CART);
		expect(await unsaved()).to.equal('none');
	});

	it('is changed if its workspace has changes', async () => {
		changed(outer);
		expect(await unsaved()).to.equal('some');
	});

	it('is found by its id in any case', async () => {
		changed(outer, CART.toUpperCase());
		expect(await unsaved()).to.equal('some');
	});

	it('is changed once its workspace says so, however late', async () => {
		const workspace = new TestWorkspaceContext(outer, CART);
		const cart = await found();
		expect(cart?.changes(saved)).to.equal('none');
		workspace.isChanged = true;
		expect(cart?.changes(saved)).to.equal('some');
	});

	it('is new if its workspace says so, with or without changes', async () => {
		const workspace = new TestWorkspaceContext(outer, CART);
		workspace.isNew = true;
		expect(await unsaved()).to.equal('new');
		workspace.isChanged = true;
		expect(await unsaved()).to.equal('new');
	});

	it('is not changed by changes to another cart', async () => {
		changed(outer, 'another cart');
		expect(await unsaved()).to.be.undefined;
	});

	it('is found if the nearest workspace has another entity type', async () => {
		new TestWorkspaceContext(inner, 'a line of the cart', 'uc:order-line');
		changed(outer);
		expect(await unsaved()).to.equal('some');
	});

	it('is not affected by changes in workspaces around its own', async () => {
		new TestWorkspaceContext(inner, CART);
		changed(outer, 'the store');
		expect(await unsaved()).to.equal('none');
	});

	describe('in a workspace that has only its data', () => {
		it('is a workspace of the CMS without a method for changes', () => {
			expect(new DataWorkspaceContext(outer, CART, ORDER)).not.to.have.property('getHasUnpersistedChanges');
		});

		for (const [what, data, expected] of [
			['is saved if that is the saved cart', ORDER, 'none'],
			['is changed if that differs from the saved cart', EDITED, 'some'],
			['is unknown if there is none yet', undefined, 'unknown'],
			['is unknown if that is another cart', { ...EDITED, id: 'another cart' }, 'unknown'],
			['is unknown if that is a promise', Promise.resolve(EDITED), 'unknown'],
		] as const)
			it(what, async () => {
				new DataWorkspaceContext(outer, CART, data);
				expect(await unsaved()).to.equal(expected);
			});

		it('is new if its workspace says so', async () => {
			new DataWorkspaceContext(outer, CART, ORDER).makeNew();
			expect(await unsaved()).to.equal('new');
		});

		it('is found further out if the nearest workspace knows nothing', async () => {
			new MinimalWorkspaceContext(inner);
			new DataWorkspaceContext(outer, CART, EDITED);
			expect(await unsaved()).to.equal('some');
		});

		it('is saved through its workspace', async () => {
			new DataWorkspaceContext(outer, CART, EDITED);
			const cart = await found();
			expect(await cart?.save?.()).to.be.true;
			expect(cart?.changes({ ...saved, ...parseCart(EDITED) })).to.equal('none');
		});

		it('is unknown if what was saved is not what was entered', async () => {
			new DataWorkspaceContext(outer, CART, EDITED);
			const cart = await found();
			expect(cart?.changes(saved)).to.equal('some');
			expect(await cart?.save?.()).to.be.true;
			expect(cart?.changes(saved)).to.equal('unknown');
		});

		for (const [what, submit] of [
			['rejects', () => Promise.reject(new Error('No.'))],
			[
				'throws',
				(): Promise<void> => {
					throw new Error('No.');
				},
			],
		] as const)
			it(`is not saved if the workspace ${what}`, async () => {
				new DataWorkspaceContext(outer, CART, EDITED).requestSubmit = submit;
				const cart = await found();
				expect(await cart?.save?.()).to.be.false;
				expect(cart?.changes(saved)).to.equal('some');
			});
	});

	it('counts as saved if its workspace throws when asked for its id', async () => {
		new ThrowingWorkspaceContext(outer);
		expect(await unsaved()).to.be.undefined;
	});

	const ignorant = [
		['has neither method', MinimalWorkspaceContext],
		['throws when asked for changes', BrokenWorkspaceContext],
		['returns a promise', AsyncWorkspaceContext],
	] as const;
	for (const [what, Workspace] of ignorant)
		it(`is unknown if its workspace ${what}`, async () => {
			new Workspace(outer);
			expect(await unsaved()).to.equal('unknown');
		});

	for (const [what, Workspace] of [...ignorant, ['throws when asked for its id', ThrowingWorkspaceContext]] as const)
		it(`is found further out if the nearest workspace ${what}`, async () => {
			new Workspace(inner);
			changed(outer);
			expect(await unsaved()).to.equal('some');
		});

	describe('that is changed', () => {
		/** A workspace that can be asked to save. */
		class SubmittableWorkspaceContext extends TestWorkspaceContext {
			constructor(
				host: UmbControllerHost,
				readonly submit: () => Promise<void>,
			) {
				super(host, CART);
				this.isChanged = true;
			}

			requestSubmit() {
				return this.submit();
			}
		}

		it('is saved through its workspace', async () => {
			const workspace: SubmittableWorkspaceContext = new SubmittableWorkspaceContext(outer, () => {
				workspace.isChanged = false;
				return Promise.resolve();
			});
			expect(await (await found())?.save?.()).to.be.true;
		});

		for (const [what, submit] of [
			['rejects', () => Promise.reject(new Error('No.'))],
			['resolves with changes left', () => Promise.resolve()],
			[
				'throws',
				() => {
					throw new Error('No.');
				},
			],
		] as const)
			it(`is not saved if the workspace ${what}`, async () => {
				new SubmittableWorkspaceContext(outer, submit);
				expect(await (await found())?.save?.()).to.be.false;
			});

		it('cannot be saved if the workspace has no method for it', async () => {
			changed(outer);
			expect((await found())?.save).to.be.undefined;
		});
	});
});
