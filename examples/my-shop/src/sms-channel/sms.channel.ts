import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { UcplPaymentLinkChannelError } from 'umbraco-commerce-payment-links';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from 'umbraco-commerce-payment-links';

export default class SmsChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	async deliver({ link, cart, announce }: UcplPaymentLinkDelivery): Promise<void> {
		// Before the link exists, because the panel may be closed by then.
		const notifications = await this.getContext(UMB_NOTIFICATION_CONTEXT);
		const { url } = await link;
		const { response } = await umbHttpClient.post({
			url: '/umbraco/management/api/v1/my-shop/sms',
			security: [{ type: 'http', scheme: 'bearer' }],
			headers: { 'Content-Type': 'application/json' },
			body: { cart: cart.unique, url },
			throwOnError: false,
		});
		if (!response?.ok) throw new UcplPaymentLinkChannelError('The SMS was not sent.');
		notifications?.peek('positive', { data: { message: 'SMS sent' } });
		announce('SMS sent');
	}
}
