import { UmbDeleteEntityAction } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';

/** Deletes a cart after a confirmation, and shows a failure, which would otherwise only be logged to the console. */
export class SandboxDeleteCartAction extends UmbDeleteEntityAction {
	override async execute() {
		try {
			await super.execute();
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
