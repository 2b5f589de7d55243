import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_ENTITY_CONTEXT, UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import type { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';
import { eventually } from '../testing/eventually.js';
import { testHost } from '../testing/test-host.element.js';
import type { EntityQuickActionApi, ManifestEntityQuickAction } from './entity-quick-action.extension.js';
import { SandboxEntityQuickActionsElement } from './entity-quick-actions.element.js';
import { manifests } from './manifests.js';

describe('sandbox-entity-quick-actions', () => {
	const executed: string[] = [];
	let finish: (() => void) | undefined;

	/** The API of another package, which has only its manifest and the contexts of its host. */
	class ForeignQuickAction extends UmbControllerBase implements EntityQuickActionApi {
		manifest!: ManifestEntityQuickAction;

		async execute() {
			const entity = await this.getContext(UMB_ENTITY_CONTEXT);
			executed.push(`${this.manifest.alias} on ${entity?.getUnique() ?? 'nothing'}`);
			await new Promise<void>((resolve) => (finish = resolve));
		}
	}

	const quickAction = (alias: string, meta: Partial<ManifestEntityQuickAction['meta']>): ManifestEntityQuickAction => ({
		type: 'ucEntityQuickAction',
		kind: 'default',
		alias,
		name: alias,
		api: ForeignQuickAction,
		meta: { entityType: 'uc:cart', label: alias, ...meta },
	});

	before(() => umbExtensionsRegistry.registerMany(manifests));

	afterEach(() => {
		umbExtensionsRegistry.unregisterMany(['Foreign.Cart', 'Foreign.Order', 'Foreign.Later']);
		executed.length = 0;
	});

	const show = async () => {
		const host = await testHost();
		const entity = new UmbEntityContext(host);
		entity.setEntityType('uc:cart');
		entity.setUnique('the cart');
		const box = new SandboxEntityQuickActionsElement();
		host.append(box);
		await box.updateComplete;
		const buttons = () =>
			[...(box.shadowRoot?.querySelectorAll('sandbox-entity-quick-action') ?? [])].flatMap(
				(action) => action.shadowRoot?.querySelector<UUIButtonElement>('uui-button') ?? [],
			);
		return { box, buttons };
	};

	it('renders nothing if no action is registered', async () => {
		const { box } = await show();

		expect(box.shadowRoot?.querySelector('uui-box')).to.equal(null);
	});

	it('shows the actions for its entity, and runs one of another package', async () => {
		umbExtensionsRegistry.registerMany([
			quickAction('Foreign.Cart', { label: 'Pay by phone', look: 'primary' }),
			quickAction('Foreign.Order', { entityType: 'uc:order' }),
		]);
		const { box, buttons } = await show();
		await eventually(() => buttons().length === 1);
		const [button] = buttons();
		expect(button).to.include({ label: 'Pay by phone', look: 'primary' });
		await expect(box).to.be.accessible();

		button?.click();
		button?.click();
		await eventually(() => finish);
		await eventually(() => button?.state === 'waiting');
		expect(executed).to.deep.equal(['Foreign.Cart on the cart']);

		finish?.();
		await eventually(() => button?.state === undefined);
	});

	it('shows an action that is registered later', async () => {
		const { buttons } = await show();
		umbExtensionsRegistry.register(quickAction('Foreign.Later', {}));
		await eventually(() => buttons().length === 1);

		expect(buttons()[0]).to.include({ label: 'Foreign.Later', look: 'secondary' });
	});
});
