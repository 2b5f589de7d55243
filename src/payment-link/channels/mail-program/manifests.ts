import type { UcplManifestPaymentLinkChannel } from '../payment-link-channel.extension.js';

export const manifests: Array<UcplManifestPaymentLinkChannel> = [
	{
		type: 'paymentLinkChannel',
		alias: 'Ucpl.PaymentLinkChannel.MailProgram',
		name: 'Mail Program Payment Link Channel',
		weight: 100,
		api: () => import('./mail-program.channel.js'),
		meta: {
			label: '#ucpl_openInMailProgram',
			icon: 'icon-mailbox',
		},
	},
];
