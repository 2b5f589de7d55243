import { UmbDeleteEntityAction } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { currentStoreId } from '../../store/current-store.js';
import { inStorePath } from '../../store/paths.js';
import { SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';

/** Deletes a cart after a confirmation, and shows a failure, which would otherwise only be logged to the console. */
export class SandboxDeleteCartAction extends UmbDeleteEntityAction {
	override async execute() {
		const { unique } = this.args;
		try {
			const carts = inStorePath(await currentStoreId(this), SANDBOX_CARTS_ENTITY_TYPE);
			await super.execute();
			// Umbraco 17 stays on the page of the deleted cart; Umbraco 18 has left it.
			if (unique && location.pathname.includes(unique)) history.pushState(null, '', carts);
		} catch (reason) {
			// A cancelled confirmation rejects too, but not with an error.
			if (!(reason instanceof Error)) return;
			const message = new UmbLocalizationController(this).term('sandbox_cartNotDeleted');
			const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
			notifications?.peek('danger', { data: { message } });
		}
	}
}

export { SandboxDeleteCartAction as api };
