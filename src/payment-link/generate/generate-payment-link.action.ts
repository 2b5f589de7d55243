import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { openPaymentLinkGenerator } from './open-payment-link-generator.js';
import type { UcplMetaEntityActionPaymentLinkKind } from './settings/types.js';

/** The entity action of kind `paymentLink`. */
export class UcplGeneratePaymentLinkAction extends UmbEntityActionBase<UcplMetaEntityActionPaymentLinkKind> {
	/** Set by the extension registry. */
	manifest?: { alias: string };

	override async execute(): Promise<void> {
		await openPaymentLinkGenerator(this, {
			unique: this.args.unique,
			entityType: this.args.entityType,
			meta: this.args.meta,
			alias: this.manifest?.alias ?? 'paymentLink',
		});
	}
}

export { UcplGeneratePaymentLinkAction as api };
