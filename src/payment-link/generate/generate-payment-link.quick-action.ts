import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { idInAddress } from '../commerce/id-in-address.js';
import { UCPL_CART_ENTITY_TYPE, UCPL_PAYMENT_LINK_ACTION_KIND } from './constants.js';
import type { UcplEntityQuickAction, UcplManifestEntityQuickAction } from './entity-quick-action.extension.js';
import { openPaymentLinkGenerator } from './open-payment-link-generator.js';
import { findWorkspace } from './workspace/find-workspace.js';

/** A button in the Actions box of Commerce's cart editor, which passes neither cart nor store to its actions. */
export class UcplGeneratePaymentLinkQuickAction extends UmbControllerBase implements UcplEntityQuickAction {
	manifest!: UcplManifestEntityQuickAction;

	async execute(): Promise<void> {
		const { alias, meta } = this.manifest;
		const action = entityActionFor(meta.entityType);
		await openPaymentLinkGenerator(this, {
			unique: await this.#unique(meta.entityType),
			entityType: meta.entityType,
			meta: action?.meta,
			alias: action?.alias ?? alias,
		});
	}

	/** From the entity around it, else the workspace, else, for a cart, the address: what Commerce provides is not documented. */
	async #unique(entityType: string): Promise<string | null | undefined> {
		const entity = await this.getContext(UMB_ENTITY_CONTEXT).catch(() => undefined);
		const isHere = entity?.getEntityType() === entityType;
		if (isHere && entity.getUnique()) return entity.getUnique();

		const workspace = await findWorkspace(this, ({ ask }) => ask('getEntityType') === entityType);
		const unique = workspace?.ask('getUnique');
		if (typeof unique === 'string' && unique !== '') return unique;
		// It is new. The entity context says null as well while it does not know its entity yet.
		if (unique === null) return null;
		const inAddress = entityType === UCPL_CART_ENTITY_TYPE ? idInAddress(entityType) : undefined;
		return inAddress ?? (isHere || workspace ? null : undefined);
	}
}

/**
 * The payment link action of an entity type: its meta applies to the quick action as well, so that one manifest sets the
 * defaults of both. Among several it is the heaviest that is not overwritten, as in the menu.
 */
function entityActionFor(entityType: string) {
	const actions = umbExtensionsRegistry.getByTypeAndFilter(
		'entityAction',
		({ kind, forEntityTypes }) =>
			kind === UCPL_PAYMENT_LINK_ACTION_KIND && [forEntityTypes].flat().includes(entityType),
	);
	const overwritten = new Set(actions.flatMap(({ overwrites }) => overwrites ?? []));
	return actions.find(({ alias }) => !overwritten.has(alias));
}

export { UcplGeneratePaymentLinkQuickAction as api };
