import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import { UmbEntityDeletedEvent } from '@umbraco-cms/backoffice/entity-action';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { type UmbModalContext, UmbModalManagerContext } from '@umbraco-cms/backoffice/modal';
import { UmbNotificationContext } from '@umbraco-cms/backoffice/notification';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { manifests as listManifests, SANDBOX_CART_LIST_REPOSITORY_ALIAS } from '../list/manifests.js';
import { SandboxCartDetailStore } from '../repository/cart-detail.store.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import { manifests as repositoryManifests } from '../repository/manifests.js';
import { SandboxDeleteCartAction } from './delete-cart.action.js';

describe('SandboxDeleteCartAction', () => {
	const worker = answerByMockedCommerce();

	before(() => umbExtensionsRegistry.registerMany([...repositoryManifests, ...listManifests]));

	const set = async (unique: string) => {
		const host = await hostInStore();
		new SandboxCartDetailStore(host);
		const modals = new UmbModalManagerContext(host);
		const notifications = new UmbNotificationContext(host);
		const events = new UmbActionEventContext(host);
		const deleted: unknown[] = [];
		events.addEventListener(UmbEntityDeletedEvent.TYPE, (event) => {
			if (event instanceof UmbEntityDeletedEvent) deleted.push(event.getUnique());
		});
		const colors: unknown[] = [];
		host.observe(notifications.notifications, (list) =>
			colors.splice(0, colors.length, ...list.map(({ color }) => color)),
		);
		const action = new SandboxDeleteCartAction(host, {
			unique,
			entityType: 'uc:cart',
			meta: {
				icon: '',
				label: '',
				detailRepositoryAlias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
				itemRepositoryAlias: SANDBOX_CART_LIST_REPOSITORY_ALIAS,
			},
		});
		/** Confirms or cancels the deletion. */
		const answer = async (decide: 'submit' | 'reject') => {
			let question: UmbModalContext | undefined;
			host.observe(modals.modals, ([modal]) => (question = modal), 'modal');
			await eventually(() => question);
			question?.[decide]();
		};
		return { action, answer, deleted, colors };
	};

	it('deletes after a confirmation, and notifies the list and the page', async () => {
		const { action, answer, deleted, colors } = await set(seedIds.carts.emojiName);
		const done = action.execute();
		await answer('submit');
		await done;

		expect(deleted).to.deep.equal([seedIds.carts.emojiName]);
		expect(colors).to.deep.equal(['positive']);
	});

	it('deletes nothing without confirmation', async () => {
		let asked = false;
		worker.use(http.delete(`${MANAGEMENT_API}/carts/:id`, () => void (asked = true)));
		const { action, answer, deleted, colors } = await set(seedIds.carts.ordinary);
		const done = action.execute();
		await answer('reject');
		await done;

		expect([asked, deleted, colors]).to.deep.equal([false, [], []]);
	});

	it('reports a failure', async () => {
		worker.use(http.delete(`${MANAGEMENT_API}/carts/:id`, () => HttpResponse.error()));
		const { action, answer, deleted, colors } = await set(seedIds.carts.ordinary);
		const done = action.execute();
		await answer('submit');
		await done;

		expect(deleted).to.deep.equal([]);
		expect(colors).to.deep.equal(['danger']);
	});
});
