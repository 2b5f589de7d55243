import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import * as index from './index.js';
import type {
	UcplCartResolver,
	UcplCartResolverArgs,
	UcplManifestEntityActionPaymentLinkKind,
	UcplManifestPaymentLinkChannel,
	UcplMetaPaymentLinkChannel,
	UcplPaymentLinkChannel,
} from './index.js';

// The compiler checks all of this: where it expects an error, a manifest that is accepted is an error.

interface SmsMeta extends UcplMetaPaymentLinkChannel {
	sender: string;
}

class SmsChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
	manifest?: UcplManifestPaymentLinkChannel<SmsMeta>;

	deliver() {
		return Promise.resolve(void this.manifest?.meta.sender.trim());
	}
}

class QuoteCartResolver extends UmbControllerBase implements UcplCartResolver {
	resolveCart({ unique, entityType }: UcplCartResolverArgs) {
		return Promise.resolve(entityType === 'my-shop:quote' ? unique : undefined);
	}
}

const base = { type: 'paymentLinkChannel', alias: 'MyShop.Sms', name: 'SMS', api: SmsChannel } as const;
const action = { type: 'entityAction', kind: 'paymentLink', alias: 'MyShop.Quote', name: 'Quote' } as const;

const channels: Array<UcplManifestPaymentLinkChannel> = [
	{ ...base, weight: 500, meta: { label: 'Send SMS', icon: 'icon-message' } },
	{ ...base, api: '/App_Plugins/MyShop/sms.channel.js', meta: { label: 'Send SMS' } },
	{ ...base, api: () => Promise.resolve({ default: SmsChannel }), meta: { label: 'Send SMS' } },
	{ ...base, overwrites: 'Ucpl.PaymentLinkChannel.Email', conditions: [], meta: { label: 'Send SMS' } },
	// @ts-expect-error: `meta.label` is missing.
	{ ...base, meta: {} },
	// @ts-expect-error: `meta` is missing.
	{ ...base },
	// @ts-expect-error: `api` is missing.
	{ type: 'paymentLinkChannel', alias: 'MyShop.Sms', name: 'SMS', meta: { label: 'Send SMS' } },
	// @ts-expect-error: `alias` is missing.
	{ type: 'paymentLinkChannel', name: 'SMS', api: SmsChannel, meta: { label: 'Send SMS' } },
	// @ts-expect-error: the type is misspelt.
	{ ...base, type: 'paymentLinkChanel', meta: { label: 'Send SMS' } },
	// @ts-expect-error: the class has no method `deliver`.
	{ ...base, api: QuoteCartResolver, meta: { label: 'Send SMS' } },
	// @ts-expect-error: `sender` is not in the default `meta`.
	{ ...base, meta: { label: 'Send SMS', sender: 'Nordlys' } },
];

const smsChannels: Array<UcplManifestPaymentLinkChannel<SmsMeta>> = [
	{ ...base, meta: { label: 'Send SMS', sender: 'Nordlys' } },
	// @ts-expect-error: `sender` is missing.
	{ ...base, meta: { label: 'Send SMS' } },
];

const actions: Array<UcplManifestEntityActionPaymentLinkKind> = [
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: {} },
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: { cart: QuoteCartResolver, replaces: false } },
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: { cart: '/quote-cart.js', replaces: ['Uc.X'] } },
	{
		...action,
		forEntityTypes: ['my-shop:quote'],
		meta: { label: 'Pay', cart: () => Promise.resolve({ api: QuoteCartResolver }), validity: { max: 60 } },
	},
	// @ts-expect-error: `forEntityTypes` is missing.
	{ ...action, meta: {} },
	// @ts-expect-error: `replaces` takes a list or a boolean.
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: { replaces: 'Uc.X' } },
	// @ts-expect-error: the class has no method `resolveCart`.
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: { cart: SmsChannel } },
	// @ts-expect-error: the setting is misspelt.
	{ ...action, forEntityTypes: ['my-shop:quote'], meta: { validty: { max: 60 } } },
];

describe('the npm entry', () => {
	it('has types for manifests, of which any may be registered', () => {
		const all: Array<UmbExtensionManifest> = [...channels, ...smsChannels, ...actions];
		expect(all).to.have.length(channels.length + smsChannels.length + actions.length);
	});

	it('has one class at run time', () => {
		expect(Object.keys(index)).to.deep.equal(['UcplPaymentLinkChannelError']);
	});
});
