import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { PAYMENT_LINK, setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const COPY = 'Copy to Clipboard';
const EMAIL = 'Send via Email';
const MAIL_PROGRAM = 'Open in Mail Program';
const [SMS, CHAT] = ['Send SMS', 'Send via chat'];

describe('the buttons of the channels', () => {
	const backoffice = setUpBackoffice();
	setUpClipboard();
	const mocked = setUpCommerce();
	let pressed: Array<string> = [];

	beforeEach(() => {
		pressed = [];
	});

	/** Lighter than Send via Email, and heavier than Open in Mail Program. */
	const register = (label: string, weight: number) =>
		backoffice.register({
			type: 'paymentLinkChannel',
			alias: `MyShop.PaymentLinkChannel.${label.replaceAll(' ', '')}`,
			name: label,
			weight,
			api: () =>
				Promise.resolve({
					api: class extends UmbControllerBase {
						async deliver({ link }: { link: Promise<unknown> }) {
							pressed.push(label);
							await link;
						}
					},
				}),
			meta: { label },
		});

	/** @returns the generator with More, behind which are SMS, chat and the mail program */
	const openedWithMore = async () => {
		register(SMS, 500);
		register(CHAT, 400);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('More') !== undefined, 'There is no More.');
		return generator;
	};

	const expanded = (generator: GeneratorPage) => generator.button('More')?.getAttribute('aria-expanded');

	/** Presses a key where the focus is. */
	const key = (name: string) => {
		const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
		focused()?.dispatchEvent(event);
		return event;
	};

	const onItem = (label: string) =>
		eventually(() => focused()?.getAttribute('aria-label') === label, `The focus is not on ${label}.`);

	it('are one each for three channels: a menu of one would save nothing', async () => {
		const generator = await backoffice.openReady();
		await eventually(() => generator.channels.length > 2, 'There are no three buttons.');
		expect(generator.channels).to.deep.equal([COPY, EMAIL, MAIL_PROGRAM]);
		expect(generator.button('More')).to.be.undefined;
	});

	it('are two and More from four channels on', async () => {
		register(SMS, 500);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('More') !== undefined, 'There is no More.');
		expect(generator.channels).to.deep.equal([COPY, EMAIL]);
	});

	it('have More, which says that it is a menu and whether it is open, and closes it again', async () => {
		const generator = await openedWithMore();
		expect(generator.button('More')?.getAttribute('aria-haspopup')).to.equal('menu');
		expect(expanded(generator)).to.equal('false');
		generator.press('More');
		await onItem(SMS);
		await eventually(() => expanded(generator) === 'true', 'It does not say that it is open.');
		await expectAccessible(generator);
		// The button learns within a frame that the menu is open.
		await new Promise(requestAnimationFrame);
		generator.press('More');
		await eventually(() => generator.button(SMS) === undefined, 'It does not close.');
		await eventually(() => expanded(generator) === 'false', 'It does not say that it is closed.');
	});

	it('have More, whose items are reached by arrow keys, Home and End', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		for (const [name, label] of [
			['ArrowDown', CHAT],
			['ArrowDown', MAIL_PROGRAM],
			['ArrowDown', SMS],
			['ArrowUp', MAIL_PROGRAM],
			['ArrowUp', CHAT],
			['End', MAIL_PROGRAM],
			['Home', SMS],
		] as const) {
			expect(key(name).defaultPrevented, `whether ${name} scrolls nothing`).to.be.true;
			await onItem(label);
		}
		expect(pressed).to.be.empty;
	});

	for (const [name, label] of [
		['ArrowDown', SMS],
		['ArrowUp', MAIL_PROGRAM],
	] as const)
		it(`have More, which ${name} opens at ${label}`, async () => {
			const generator = await openedWithMore();
			generator.button('More')?.focus();
			key(name);
			await onItem(label);
		});

	it('have More, which Escape closes without the generator, the focus back on it', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		expect(key('Escape').defaultPrevented, 'whether the generator stays').to.be.true;
		await onItem('More');
		expect(generator.button(SMS)).to.be.undefined;
		expect(generator.isOpen).to.be.true;
		expect(key('Escape').defaultPrevented, 'whether a second one is kept from the generator').to.be.false;
	});

	it('have More, which Tab closes', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		expect(key('Tab').defaultPrevented).to.be.false;
		expect(generator.button(SMS)).to.be.undefined;
	});

	it('have More, which closes as an item is chosen, the focus back on it', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		generator.press(CHAT);
		expect(pressed, 'delivered within the press').to.deep.equal([CHAT]);
		await onItem('More');
		expect(generator.button(CHAT)).to.be.undefined;
		await generator.linkShown();
	});

	it('say which one waits, with its label, and More for those behind it', async () => {
		const generator = await openedWithMore();
		const waiting = () =>
			generator.elements('ucpl-menu-button > uui-loader-circle, ucpl-menu-item > uui-loader-circle');
		const release = mocked.hold(PAYMENT_LINK);
		generator.press('More');
		await onItem(SMS);
		generator.press(SMS);
		await eventually(() => waiting().length === 2, 'It does not say that it waits.');
		const item = generator.elements('ucpl-menu-item[data-state=waiting]')[0];
		expect(item?.textContent.trim()).to.equal(SMS);
		expect(generator.elements('ucpl-menu-button')[0]?.textContent.trim()).to.equal('More');
		release();
		await generator.linkShown();
		await eventually(() => waiting().length === 0, 'It still waits.');
		expect(generator.elements('ucpl-menu-item[data-state=success]').length, 'items that say success').to.equal(1);
	});
});
