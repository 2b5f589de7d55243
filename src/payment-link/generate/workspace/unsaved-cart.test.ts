import { expect } from '@open-wc/testing';
import { UmbContextBase, UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { customElement } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { TestWorkspaceContext } from '../../testing/workspace.context.js';
import { unsavedCart } from './unsaved-cart.js';

const CART = 'the cart';

/** A part of a page, which has contexts of its own and lies within others. */
@customElement('ucpl-test-workspace-place')
class Place extends UmbLitElement {}

class Action extends UmbControllerBase {}

/** A workspace that knows which cart it is, and nothing of changes. */
class MuteWorkspaceContext extends UmbContextBase {
	constructor(host: UmbControllerHost) {
		super(host, UMB_WORKSPACE_CONTEXT);
	}

	getUnique() {
		return CART;
	}
}

/** A workspace that is not there yet, in the manner of the CMS. */
class ThrowingWorkspaceContext extends MuteWorkspaceContext {
	override getUnique(): never {
		throw new Error('Unique is not set');
	}
}

class BrokenWorkspaceContext extends MuteWorkspaceContext {
	getHasUnpersistedChanges(): never {
		throw new Error('Data is not set');
	}
}

/** Answers in another way than those of the CMS. */
class LaterWorkspaceContext extends MuteWorkspaceContext {
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

	it('is taken for saved where there is no workspace', async () => {
		expect(await unsaved()).to.be.undefined;
	});

	it('is saved where its workspace has no changes', async () => {
		new TestWorkspaceContext(outer, CART);
		expect(await unsaved()).to.be.undefined;
	});

	it('is changed where its workspace has changes', async () => {
		changed(outer);
		expect(await unsaved()).to.equal('changed');
	});

	it('is new where its workspace says so, with or without changes', async () => {
		const workspace = new TestWorkspaceContext(outer, CART);
		workspace.isNew = true;
		expect(await unsaved()).to.equal('new');
		workspace.isChanged = true;
		expect(await unsaved()).to.equal('new');
	});

	it('does not become changed by the changes of another', async () => {
		changed(outer, 'another cart');
		expect(await unsaved()).to.be.undefined;
	});

	it('is asked for where the nearest workspace is that of another thing', async () => {
		new TestWorkspaceContext(inner, 'a line of the cart', 'uc:order-line');
		changed(outer);
		expect(await unsaved()).to.equal('changed');
	});

	it('is not asked for beyond itself by what lies further out', async () => {
		new TestWorkspaceContext(inner, CART);
		changed(outer, 'the store');
		expect(await unsaved()).to.be.undefined;
	});

	for (const [what, Workspace] of [
		['knows nothing of changes', MuteWorkspaceContext],
		['throws when it is asked which', ThrowingWorkspaceContext],
		['throws when it is asked for changes', BrokenWorkspaceContext],
		['answers in another way', LaterWorkspaceContext],
	] as const) {
		it(`is taken for saved where its workspace ${what}`, async () => {
			new Workspace(outer);
			expect(await unsaved()).to.be.undefined;
		});

		it(`is still asked for further out where the nearest workspace ${what}`, async () => {
			new Workspace(inner);
			changed(outer);
			expect(await unsaved()).to.equal('changed');
		});
	}

	describe('that is changed', () => {
		/** A page that saves, or cannot. */
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

		it('is saved by its page, as its own button does', async () => {
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
			it(`is not saved where the page ${what}`, async () => {
				new SubmittableWorkspaceContext(outer, submit);
				expect(await (await found())?.save?.()).to.be.false;
			});

		it('is not saved from here where the page cannot be asked to', async () => {
			changed(outer);
			expect((await found())?.save).to.be.undefined;
		});
	});
});
