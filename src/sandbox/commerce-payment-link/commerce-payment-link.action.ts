import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { ManifestEntityQuickAction } from '../commerce-section/entity-quick-action/entity-quick-action.extension.js';

/** Says which of the two actions was chosen, in the place of Commerce's own dialog. */
export class SandboxCommercePaymentLinkAction extends UmbEntityActionBase<object> {
	/** Set by the Actions box. */
	manifest!: ManifestEntityQuickAction;

	override async execute() {
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		notifications?.peek('default', { data: { message: "Umbraco Commerce's own dialog opens here." } });
	}
}

export { SandboxCommercePaymentLinkAction as api };
