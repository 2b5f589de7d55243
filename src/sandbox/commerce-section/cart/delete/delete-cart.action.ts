import { UmbDeleteEntityAction } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';

/** Deletes a cart once that is confirmed, and says when it could not be: what an action throws reaches the console only. */
export class SandboxDeleteCartAction extends UmbDeleteEntityAction {
	override async execute() {
		try {
			await super.execute();
		} catch (reason) {
			// Without confirmation it rejects as well, with a reason that is not an error.
			if (!(reason instanceof Error)) return;
			const message = new UmbLocalizationController(this).term('sandbox_cartNotDeleted');
			const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
			notifications?.peek('danger', { data: { message } });
		}
	}
}

export { SandboxDeleteCartAction as api };
