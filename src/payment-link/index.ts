// What other packages build on: types only, so nothing of it is loaded at run time.
export type * from './channels/payment-link-channel.extension.js';
export type * from './commerce/types.js';
export type {
	UcplManifestEntityActionPaymentLinkKind,
	UcplMetaEntityActionPaymentLinkKind,
	UcplMetaPaymentLink,
} from './generate/settings/types.js';
