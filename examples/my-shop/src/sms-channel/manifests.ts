import type { UcplManifestPaymentLinkChannel } from 'umbraco-commerce-payment-links';

const smsChannel: UcplManifestPaymentLinkChannel = {
	type: 'paymentLinkChannel',
	alias: 'MyShop.PaymentLinkChannel.Sms',
	name: 'My Shop SMS Payment Link Channel',
	weight: 500,
	api: () => import('./sms.channel.js'),
	meta: { label: 'Send SMS', icon: 'icon-message' },
};

export const manifests = [smsChannel];
