import type { UcplManifestPaymentLinkChannel } from '../payment-link-channel.extension.js';
import { UCPL_SEND_EMAIL_MODAL_ALIAS } from './constants.js';

const channel: UcplManifestPaymentLinkChannel = {
	type: 'paymentLinkChannel',
	alias: 'Ucpl.PaymentLinkChannel.Email',
	name: 'Email Payment Link Channel',
	weight: 900,
	api: () => import('./email.channel.js'),
	meta: {
		label: '#ucpl_sendViaEmail',
		icon: 'icon-message',
		look: 'secondary',
	},
};

export const manifests: Array<UmbExtensionManifest> = [
	channel,
	{
		type: 'modal',
		alias: UCPL_SEND_EMAIL_MODAL_ALIAS,
		name: 'Send Email Modal',
		element: () => import('./send-email-modal.element.js'),
	},
];
