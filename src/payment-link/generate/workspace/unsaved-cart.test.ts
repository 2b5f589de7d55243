import { expect } from '@open-wc/testing';
import { UmbContextBase, UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { TestWorkspaceContext } from '../../testing/workspace.context.js';
import { unsavedCart } from './unsaved-cart.js';

const CART = 'the cart';

/** A part of a page that may provide contexts, and may be nested. */
@customElement('ucpl-test-workspace-place')
class Place extends UmbLitElement {}

class Action extends UmbControllerBase {}

/** A workspace that knows its cart, but not whether it has changes. */
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
		return cart && (cart.isNew ? 'new' : 'changed');
	};
	const changed = (host: UmbControllerHost, unique = CART) => {
		new TestWorkspaceContext(host, unique).isChanged = true;
	};

	it('counts as saved if there is no workspace', async () => {
		expect(await unsaved()).to.be.undefined;
	});

	it('is saved if its workspace has no changes', async () => {
		new TestWorkspaceContext(outer, CART);
		expect(await unsaved()).to.be.undefined;
	});

	it('is changed if its workspace has changes', async () => {
		changed(outer);
		expect(await unsaved()).to.equal('changed');
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
		expect(await unsaved()).to.equal('changed');
	});

	it('is not affected by changes in workspaces around its own', async () => {
		new TestWorkspaceContext(inner, CART);
		changed(outer, 'the store');
		expect(await unsaved()).to.be.undefined;
	});

	for (const [what, Workspace] of [
		['has no method for changes', MinimalWorkspaceContext],
		['throws when asked for its id', ThrowingWorkspaceContext],
		['throws when asked for changes', BrokenWorkspaceContext],
		['returns a promise', AsyncWorkspaceContext],
	] as const) {
		it(`counts as saved if its workspace ${what}`, async () => {
			new Workspace(outer);
			expect(await unsaved()).to.be.undefined;
		});

		it(`is found further out if the nearest workspace ${what}`, async () => {
			new Workspace(inner);
			changed(outer);
			expect(await unsaved()).to.equal('changed');
		});
	}

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
