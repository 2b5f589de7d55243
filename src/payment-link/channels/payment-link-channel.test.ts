import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { http, HttpResponse } from 'msw';
import { UmbStringState } from '@umbraco-cms/backoffice/observable-api';
import { seedIds } from '../../mocks/index.js';
import { TestConsole } from '../commerce/testing/console.js';
import { PAYMENT_LINK, setUpCommerce } from '../commerce/testing/mocked-commerce.js';
import type { UcplPaymentLink } from '../commerce/types.js';
import { expectAccessible } from '../testing/accessible.js';
import { setUpBackoffice } from '../testing/backoffice.js';
import { setUpClipboard } from '../testing/clipboard.js';
import { eventually } from '../testing/eventually.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from './payment-link-channel.extension.js';

const MARKUP = '<img src=x onerror=alert(1)> <b>503</b>';

const texts: UmbExtensionManifest = {
	type: 'localization',
	alias: 'MyShop.Localization',
	name: 'My Shop Localization',
	meta: { culture: 'en', localizations: { myShop: { sendSms: 'Send via SMS' } } },
};

/** A condition of another package. */
class NeverCondition extends UmbConditionBase<UmbConditionConfigBase> {}

type UmbConditionConfigBase = ConstructorParameters<typeof UmbConditionBase>[1]['config'];

describe('a payment link channel of another package', () => {
	const backoffice = setUpBackoffice();
	setUpClipboard();
	const mocked = setUpCommerce();
	let deliveries: Array<UcplPaymentLinkDelivery> = [];
	let destroyed = 0;

	beforeEach(() => {
		backoffice.register(texts);
		deliveries = [];
		destroyed = 0;
	});

	/** @returns the class of a channel with these methods */
	const channelThat = (
		deliver: (delivery: UcplPaymentLinkDelivery) => Promise<void>,
		notice?: UcplPaymentLinkChannel['notice'],
	) =>
		class extends UmbControllerBase implements UcplPaymentLinkChannel {
			notice = notice;

			deliver(delivery: UcplPaymentLinkDelivery) {
				deliveries.push(delivery);
				return deliver(delivery);
			}

			override destroy() {
				destroyed++;
				super.destroy();
			}
		};

	const sends = channelThat(async ({ link }) => {
		await link;
	});

	const register = (api: ReturnType<typeof channelThat>, rest: object = {}) =>
		backoffice.register({
			type: 'paymentLinkChannel',
			alias: 'MyShop.PaymentLinkChannel.Sms',
			name: 'SMS Payment Link Channel',
			api: () => Promise.resolve({ api }),
			meta: { label: '#myShop_sendSms' },
			weight: 950,
			...rest,
		});

	const COPY = 'Copy to Clipboard';
	const SMS = 'Send via SMS';

	/** @returns the generator, ready and with exactly these channels' buttons */
	const opened = async (...channels: Array<string>) => {
		const generator = await backoffice.openReady();
		const wanted = channels.join(', ');
		await eventually(
			() => generator.channels.join(', ') === wanted,
			`There is not ${wanted}, but ${generator.channels.join(', ')}.`,
		);
		return generator;
	};

	describe('has a button', () => {
		it("with its label in the editor's language, after heavier ones", async () => {
			register(sends);
			const generator = await opened(COPY, SMS);
			await expectAccessible(generator);
		});

		it('before lighter ones', async () => {
			register(sends, { weight: 2_000 });
			await opened(SMS, COPY);
		});

		it('whose label is text', async () => {
			register(sends, { meta: { label: MARKUP } });
			const generator = await opened(COPY, MARKUP);
			expect(generator.elements('img, b').length, 'elements from the markup').to.equal(0);
		});

		it('only if its conditions allow it', async () => {
			backoffice.register({
				type: 'condition',
				alias: 'MyShop.Condition.Never',
				name: 'Never',
				api: NeverCondition,
			});
			register(sends, { conditions: [{ alias: 'MyShop.Condition.Never' }] });
			register(sends, { alias: 'MyShop.PaymentLinkChannel.Chat', meta: { label: 'Send via chat' } });
			await opened(COPY, 'Send via chat');
		});

		it('but is not loaded with the backoffice', async () => {
			let loaded = 0;
			register(sends, { api: () => Promise.resolve({ api: sends, loaded: ++loaded }) });
			expect(loaded).to.equal(0);
			await opened(COPY, SMS);
			expect(loaded).to.equal(1);
		});
	});

	it('gets the promise of a link, within the click, and the cart', async () => {
		register(sends);
		const release = mocked.hold(PAYMENT_LINK);
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		expect(deliveries.length, 'deliveries').to.equal(1);
		let link: UcplPaymentLink | undefined;
		void deliveries[0]?.link.then((given) => (link = given));
		release();
		await eventually(() => link !== undefined, 'There is no link.');
		expect(link?.url).to.equal(await generator.linkShown());
		expect(link?.landingPageUrl).to.equal('https://nordlys.example/cart');
		expect(deliveries[0]?.cart).to.deep.include({
			unique: seedIds.carts.ordinary,
			customerEmail: 'anna@example.com',
			languageIsoCode: 'da-DK',
		});
	});

	it('gets the same link as the one before it', async () => {
		register(sends);
		const generator = await opened(COPY, SMS);
		generator.press(COPY);
		const link = await generator.linkShown();
		await backoffice.notified();
		generator.press(SMS);
		expect(deliveries.length, 'deliveries').to.equal(1);
		expect((await deliveries[0]?.link)?.url).to.equal(link);
		expect(mocked.linkRequests.length, 'requests').to.equal(1);
	});

	it('is not called again while it delivers', async () => {
		let done: () => void = () => undefined;
		register(channelThat(() => new Promise((resolve) => (done = resolve))));
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		await generator.linkShown();
		generator.press(SMS);
		generator.press(COPY);
		expect(deliveries.length, 'deliveries').to.equal(1);
		done();
		await eventually(() => {
			generator.press(SMS);
			return deliveries.length > 1;
		}, 'It cannot be pressed again.');
		done();
	});

	const meant = () => Object.assign(new Error(`No signal. ${MARKUP}`), { name: 'UcplPaymentLinkChannelError' });

	for (const [how, deliver] of [
		['rejects', () => Promise.reject(meant())],
		[
			'throws',
			() => {
				throw meant();
			},
		],
	] as const) {
		it(`that ${how} with a message for the editor shows it as text, and can be pressed again`, async () => {
			register(channelThat(deliver));
			const generator = await opened(COPY, SMS);
			generator.press(SMS);
			expect(await generator.alertShown()).to.equal(`No signal. ${MARKUP}`);
			expect(generator.elements('img, b').length, 'elements from the markup').to.equal(0);
			await generator.linkShown();
			await expectAccessible(generator);
			generator.press(SMS);
			expect(deliveries.length, 'deliveries').to.equal(2);
		});
	}

	for (const [what, reason] of [
		[
			'an exception that is not meant for the editor',
			new TypeError("Cannot read properties of undefined (reading 'x')"),
		],
		['no message', Object.assign(new Error(), { name: 'UcplPaymentLinkChannelError' })],
	] as const) {
		it(`that rejects with ${what} is named to the editor, and the error is logged with its alias`, async () => {
			register(
				channelThat(async ({ link }) => {
					await link;
					throw reason;
				}),
			);
			const generator = await opened(COPY, SMS);
			const quiet = new TestConsole();
			generator.press(SMS);
			expect(await generator.alertShown()).to.equal('The channel “Send via SMS” failed.');
			quiet.restore();
			expect(quiet.complaints.join()).to.contain('[MyShop.PaymentLinkChannel.Sms]');
		});
	}

	it('that fails after the generator was closed shows a notification that stays', async () => {
		let fail: (reason: Error) => void = () => undefined;
		register(channelThat(() => new Promise((_resolve, reject) => (fail = reject))));
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		await generator.linkShown();
		generator.press('Close');
		await eventually(() => !generator.isOpen, 'It is still open.');
		fail(meant());
		expect(await backoffice.notified()).to.contain(`danger: Send via SMS · CART-`);
		expect(backoffice.notifications.join()).to.contain(`No signal. ${MARKUP}`);
	});

	it('gets its signal aborted when the generator is closed', async () => {
		register(sends);
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		await generator.linkShown();
		expect(deliveries[0]?.signal.aborted).to.be.false;
		generator.press('Close');
		await eventually(() => deliveries[0]?.signal.aborted === true, 'The signal is not aborted.');
	});

	it('can make an announcement to screen readers, and repeat it', async () => {
		register(
			channelThat(({ announce }) => {
				announce(`Sent to ${MARKUP}`);
				return Promise.resolve();
			}),
		);
		const generator = await opened(COPY, SMS);
		const announced = () => generator.elements('[aria-live=polite] span').find(({ textContent }) => textContent !== '');
		generator.press(SMS);
		await eventually(() => announced()?.textContent === `Sent to ${MARKUP}`, 'It is not announced.');
		const first = announced();
		await eventually(() => generator.elements('[data-state=waiting]').length === 0, 'A button still waits.');
		generator.press(SMS);
		await eventually(() => announced() !== first, 'It is not announced again.');
	});

	it('can show a notice about an earlier delivery for the cart', async () => {
		const state = new UmbStringState(undefined);
		register(
			channelThat(
				() => Promise.resolve(),
				() => state.asObservable(),
			),
		);
		const generator = await opened(COPY, SMS);
		state.setValue(`On its way: ${MARKUP}`);
		await eventually(() => generator.status.includes(`On its way: ${MARKUP}`), 'It is not shown.');
		state.setValue(undefined);
		await eventually(() => !generator.status.includes('On its way'), 'It is still shown.');
	});

	it('shows neither success nor failure if the editor changed their mind', async () => {
		register(channelThat(() => Promise.reject(new DOMException('Not now.', 'AbortError'))));
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		await generator.linkShown();
		await eventually(() => generator.elements('[data-state=waiting]').length === 0, 'A button still waits.');
		expect(generator.elements('[data-state=success]').length, 'buttons that say success').to.equal(0);
		expect(generator.alert).to.equal('');
	});

	it('gets the rejection if there is no link, and the editor sees why, once', async () => {
		mocked.worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 404 })));
		register(sends);
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		expect(await generator.alertShown()).to.equal('This cart no longer exists.');
		const reason: unknown = await deliveries[0]?.link.catch((error: unknown) => error);
		expect(reason).to.have.property('reason', 'notFound');
	});

	it('can have the visible link selected', async () => {
		register(channelThat(({ selectLink }) => selectLink()));
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		const link = await generator.linkShown();
		await eventually(() => generator.input('Payment link').selectionEnd === link.length, 'It is not selected.');
	});

	it('is behind More if there are two heavier ones, and works there', async () => {
		register(sends, { alias: 'MyShop.PaymentLinkChannel.Chat', meta: { label: 'Send via chat' }, weight: 960 });
		register(sends);
		const generator = await opened(COPY, 'Send via chat');
		expect(generator.button(SMS) === undefined, 'whether it is hidden').to.be.true;
		await eventually(() => generator.button('More') !== undefined, 'There is no More.');
		generator.press('More');
		await eventually(() => generator.button(SMS) !== undefined, 'It is not behind More.');
		await expectAccessible(generator);
		generator.press(SMS);
		await generator.linkShown();
		expect(deliveries.length, 'deliveries').to.equal(1);
	});

	it('is told that the generator is gone before it is destroyed', async () => {
		let isAborted: boolean | undefined;
		register(
			class extends sends {
				override destroy() {
					isAborted ??= deliveries[0]?.signal.aborted;
					super.destroy();
				}
			},
		);
		const generator = await opened(COPY, SMS);
		generator.press(SMS);
		await generator.linkShown();
		// As when the backoffice removes it with the page.
		generator.element.remove();
		expect(isAborted).to.be.true;
	});

	it('is created and destroyed with the generator', async () => {
		register(sends);
		const generator = await opened(COPY, SMS);
		expect(destroyed).to.equal(0);
		generator.press('Close');
		await eventually(() => destroyed > 0, 'It is not destroyed.');
	});

	it('appears even if it is registered while the generator is open', async () => {
		const generator = await backoffice.openReady();
		expect(generator.channels).not.to.contain(SMS);
		register(sends);
		await eventually(() => generator.channels.includes(SMS), 'It does not appear.');
	});
});
