import { expect } from '@open-wc/testing';
import { UmbActionEventContext } from '@umbraco-cms/backoffice/action';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../../mocks/index.js';
import { eventually } from '../../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../../testing/mocked-commerce.js';
import { hostInStore } from '../../testing/test-host.element.js';
import { SandboxCartDetailStore } from '../repository/cart-detail.store.js';
import { manifests as repositoryManifests } from '../repository/manifests.js';
import { SandboxCartWorkspaceContext } from './cart-workspace.context.js';

const CART = `${MANAGEMENT_API}/carts/:cartId`;

describe('SandboxCartWorkspaceContext', () => {
	const worker = answerByMockedCommerce();

	before(() => umbExtensionsRegistry.registerMany(repositoryManifests));

	const open = async () => {
		const host = await hostInStore();
		new SandboxCartDetailStore(host);
		const events = new UmbActionEventContext(host);
		const context = new SandboxCartWorkspaceContext(host);
		let failure: string | undefined;
		context.observe(context.failure, (value) => (failure = value));
		return { host, events, context, failure: () => failure };
	};

	it('loads a cart', async () => {
		const { context, failure } = await open();
		await context.load(seedIds.carts.ordinary);

		const cart = context.getData();
		expect(cart?.unique).to.equal(seedIds.carts.ordinary);
		expect(cart?.name).to.match(/^CART-/);
		expect(cart?.lines.map(({ name, quantity }) => `${String(quantity)} × ${name ?? ''}`)).to.deep.equal([
			'1 × Trail jacket',
			'4 × Mug no. 4',
		]);
		expect(cart?.billing).to.include({ addressLine1: 'Havnegade 1', zipCode: '1058', city: 'København K' });
		expect(cart?.total).to.include({ withTax: '1.649,75\u00a0kr.' });
		expect(context.getHasUnpersistedChanges()).to.equal(false);
		expect(failure()).to.equal(undefined);
	});

	it('is the entity and the workspace to whatever is inside', async () => {
		const { host, context } = await open();
		await context.load(seedIds.carts.ordinary);
		const entity = await host.getContext(UMB_ENTITY_CONTEXT);
		const workspace = await host.getContext(UMB_WORKSPACE_CONTEXT);

		expect(entity?.getEntityType()).to.equal('uc:cart');
		expect(entity?.getUnique()).to.equal(seedIds.carts.ordinary);
		expect(workspace).to.equal(context);
	});

	it('takes a line without a price and one whose product is gone', async () => {
		const { context } = await open();
		await context.load(seedIds.carts.unpricedProduct);
		expect(context.getData()?.lines.some(({ unitPrice }) => unitPrice.withTax === undefined)).to.equal(true);

		await context.load(seedIds.carts.vanishedProduct);
		expect(context.getData()?.lines).to.have.length(2);
	});

	for (const [unique, what] of [
		['ca270000-0000-4000-8000-00000000dead', 'nobody knows'],
		['nonsense', 'is no id at all'],
	] as const) {
		it(`does not find a cart that ${what}`, async () => {
			const { context, failure } = await open();
			await context.load(unique);

			expect(context.getData()).to.equal(undefined);
			expect(failure()).to.equal('notFound');
		});
	}

	it('loads after another try', async () => {
		worker.use(http.get(CART, () => HttpResponse.error(), { once: true }));
		const { context, failure } = await open();
		await context.load(seedIds.carts.ordinary);
		expect(failure()).to.equal('unavailable');

		await context.retry();
		expect(failure()).to.equal(undefined);
		expect(context.getData()?.unique).to.equal(seedIds.carts.ordinary);
	});

	it('follows a change made elsewhere', async () => {
		const { context, events } = await open();
		await context.load(seedIds.carts.ordinary);
		worker.use(http.get(CART, () => HttpResponse.json({ id: seedIds.carts.ordinary, cartNumber: 'CART-CHANGED' })));
		events.dispatchEvent(
			new UmbEntityUpdatedEvent({ entityType: 'uc:cart', unique: seedIds.carts.ordinary, eventUnique: 'elsewhere' }),
		);

		await eventually(() => context.getData()?.name === 'CART-CHANGED');
	});
});
