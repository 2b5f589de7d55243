import type { UcplManifestPaymentLinkChannel } from '../payment-link-channel.extension.js';

export const manifests: Array<UcplManifestPaymentLinkChannel> = [
	{
		type: 'paymentLinkChannel',
		alias: 'Ucpl.PaymentLinkChannel.CopyToClipboard',
		name: 'Copy To Clipboard Payment Link Channel',
		weight: 1000,
		api: () => import('./copy-to-clipboard.channel.js'),
		meta: {
			label: '#ucpl_copyToClipboard',
			icon: 'icon-clipboard-copy',
			look: 'primary',
		},
	},
];
