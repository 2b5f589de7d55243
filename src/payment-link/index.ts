// What other packages build on. Only the error class exists at run time: nothing here may load the backoffice.
export type * from './channels/payment-link-channel.extension.js';
export { UcplPaymentLinkChannelError } from './channels/payment-link-channel-error.js';
export type * from './commerce/types.js';
export type * from './generate/cart-resolver/cart-resolver.extension.js';
export type {
	UcplManifestEntityActionPaymentLinkKind,
	UcplMetaEntityActionPaymentLinkKind,
	UcplMetaPaymentLink,
} from './generate/settings/types.js';
