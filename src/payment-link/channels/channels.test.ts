import { expect } from '@open-wc/testing';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { HttpResponse, http } from 'msw';
import { PAYMENT_LINK, setUpCommerce } from '../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../testing/backoffice.js';
import { eventually } from '../testing/eventually.js';
import type {
	UcplManifestPaymentLinkChannel,
	UcplPaymentLinkChannel,
	UcplPaymentLinkDelivery,
} from './payment-link-channel.extension.js';

/** A channel of another package, which does what a test says. */
function channel(
	name: string,
	deliver: (delivery: UcplPaymentLinkDelivery) => Promise<void>,
	manifest: Partial<UcplManifestPaymentLinkChannel> = {},
): UcplManifestPaymentLinkChannel {
	class TestChannel extends UmbControllerBase implements UcplPaymentLinkChannel {
		deliver = deliver;
	}
	return {
		type: 'paymentLinkChannel',
		alias: `Test.PaymentLinkChannel.${name}`,
		name,
		weight: 500,
		api: TestChannel,
		meta: { label: name },
		...manifest,
	};
}

const nothing = () => Promise.resolve();

describe('a channel of another package', () => {
	const mocked = setUpCommerce();
	const { commerce, worker } = mocked;
	const backoffice = setUpBackoffice();

	it('has a button and is given the link and the cart', async () => {
		const deliveries: Array<UcplPaymentLinkDelivery> = [];
		backoffice.register(channel('Send SMS', (delivery) => Promise.resolve(void deliveries.push(delivery))));
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');

		expect(deliveries, 'called within the press').to.have.length(1);
		const url = await generator.linkShown();
		expect((await deliveries[0]?.link)?.url).to.equal(url);
		expect(url).to.equal(commerce.paymentLinks.issued[0]?.link);
		expect(deliveries[0]?.cart).to.include({ customerName: 'Anna Andersen', customerEmail: 'anna@example.com' });
	});

	it('is given the link that another channel got', async () => {
		backoffice.register(
			channel('Send SMS', ({ link }) => link.then(() => undefined)),
			channel('Send Fax', nothing),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');
		const url = await generator.linkShown();
		await eventually(() => !generator.status.includes('Generating'), 'It is still delivering.');
		generator.press('Copy to Clipboard');
		await eventually(() => !generator.status.includes('Generating'), 'It is still delivering.');
		expect(generator.link).to.equal(url);
		expect(mocked.linkRequests).to.have.length(1);
	});

	it('stands by its weight, and with a localised label', async () => {
		backoffice.register(
			{
				type: 'localization',
				alias: 'Test.Localization',
				name: 'Test Localization',
				meta: { culture: 'en', localizations: { myShop: { fax: 'Send Fax' } } },
			},
			channel('Fax', nothing, { weight: 2000, meta: { label: '#myShop_fax' } }),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.channels.length === 2, 'There are not two channels.');
		expect(generator.channels).to.deep.equal(['Send Fax', 'Copy to Clipboard']);
	});

	it('is not there while its conditions are not met', async () => {
		class Never extends UmbConditionBase<{ alias: string }> {}
		backoffice.register(
			{ type: 'condition', alias: 'Test.Condition.Never', name: 'Never', api: Never },
			channel('Send SMS', nothing, { conditions: [{ alias: 'Test.Condition.Never' }] }),
			channel('Send Fax', nothing),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.channels.length === 2, 'There are not two channels.');
		expect(generator.channels).to.deep.equal(['Copy to Clipboard', 'Send Fax']);
	});

	it('is behind More when there are more than two, and works there', async () => {
		const delivered: Array<string> = [];
		const note = (name: string) => () => Promise.resolve(void delivered.push(name));
		backoffice.register(
			channel('Send Fax', note('fax'), { weight: 30 }),
			channel('Send SMS', note('sms'), { weight: 20 }),
			channel('Send Pigeon', note('pigeon'), { weight: 10 }),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.elements('uui-menu-item').length === 2, 'There are not two behind More.');
		expect(generator.channels).to.deep.equal(['Copy to Clipboard', 'Send Fax']);
		generator.press('More');
		await eventually(() => generator.button('Send Pigeon') !== undefined, 'The menu is not open.');
		generator.press('Send Pigeon');
		expect(delivered).to.deep.equal(['pigeon']);
	});

	it('that fails has its message shown, as text', async () => {
		backoffice.register(channel('Send SMS', () => Promise.reject(new Error('No <b>signal</b> here.'))));
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');
		expect(await generator.told()).to.contain('No <b>signal</b> here.');
		expect(generator.elements('b')).to.be.empty;
	});

	it('that throws at once is told like one that fails', async () => {
		backoffice.register(
			channel('Send SMS', () => {
				throw new Error('No signal at all.');
			}),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');
		expect(await generator.told()).to.contain('No signal at all.');
	});

	it('hears that there is no link, and the reason is told once, by the generator', async () => {
		worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 503 })));
		let heard: unknown;
		backoffice.register(
			channel('Send SMS', ({ link }) =>
				link.then(
					() => undefined,
					(reason: unknown) => {
						heard = reason;
						throw new Error('The SMS has nothing to say.');
					},
				),
			),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');
		expect(await generator.told()).to.contain('Commerce could not answer.');
		expect(generator.alert).not.to.contain('nothing to say');
		expect(heard).to.include({ reason: 'failed' });
	});

	it('is pressed once, however often it is pressed', async () => {
		let calls = 0;
		let end: () => void = () => undefined;
		backoffice.register(
			channel('Send SMS', () => {
				calls += 1;
				return new Promise((resolve) => (end = resolve));
			}),
		);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('Send SMS') !== undefined, 'There is no button.');
		generator.press('Send SMS');
		generator.press('Send SMS');
		expect(calls).to.equal(1);
		end();
		await eventually(() => {
			generator.press('Send SMS');
			return calls > 1;
		}, 'It cannot be pressed again.');
		end();
	});
});
