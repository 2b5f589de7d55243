import { expect } from '@open-wc/testing';
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { manifests as shipped } from '../../channels/manifests.js';
import { PAYMENT_LINK, setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const [CALL, FAX, SMS, CHAT, LETTER] = ['Call', 'Send fax', 'Send SMS', 'Send via chat', 'Print letter'];

describe('the buttons of the channels', () => {
	const backoffice = setUpBackoffice();
	setUpClipboard();
	const mocked = setUpCommerce();
	let pressed: Array<string> = [];

	// The extension's own channels would be among these.
	before(() => umbExtensionsRegistry.unregisterMany(shipped.map(({ alias }) => alias)));

	beforeEach(() => {
		pressed = [];
	});

	/** Registers channels, heaviest first. */
	const register = (...labels: Array<string>) =>
		backoffice.register(
			...labels.map((label, index) => ({
				type: 'paymentLinkChannel' as const,
				alias: `MyShop.PaymentLinkChannel.${label.replaceAll(' ', '')}`,
				name: label,
				weight: -index,
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
			})),
		);

	/** @returns the generator with SMS, chat and letter behind More */
	const openedWithMore = async () => {
		register(CALL, FAX, SMS, CHAT, LETTER);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('More') !== undefined, 'There is no More.');
		return generator;
	};

	const expanded = (generator: GeneratorPage) => generator.button('More')?.getAttribute('aria-expanded');

	/** Presses a key on the focused element. */
	const key = (name: string) => {
		const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
		focused()?.dispatchEvent(event);
		return event;
	};

	const onItem = (label: string) =>
		eventually(() => focused()?.getAttribute('aria-label') === label, `The focus is not on ${label}.`);

	it('are one for each of three channels: a menu with one item would save nothing', async () => {
		register(CALL, FAX, SMS);
		const generator = await backoffice.openReady();
		expect(generator.channels).to.deep.equal([CALL, FAX, SMS]);
		expect(generator.button('More')).to.be.undefined;
	});

	it('are two and More for four or more channels', async () => {
		register(CALL, FAX, SMS, CHAT);
		const generator = await backoffice.openReady();
		await eventually(() => generator.button('More') !== undefined, 'There is no More.');
		expect(generator.channels).to.deep.equal([CALL, FAX]);
	});

	it('have More, which exposes that it is a menu and whether it is open, and which also closes it', async () => {
		const generator = await openedWithMore();
		expect(generator.button('More')?.getAttribute('aria-haspopup')).to.equal('menu');
		expect(expanded(generator)).to.equal('false');
		generator.press('More');
		await onItem(SMS);
		await eventually(() => expanded(generator) === 'true', 'It is not expanded.');
		await expectAccessible(generator);
		// The button is updated within a frame.
		await new Promise(requestAnimationFrame);
		generator.press('More');
		await eventually(() => generator.button(SMS) === undefined, 'It does not close.');
		await eventually(() => expanded(generator) === 'false', 'It is still expanded.');
	});

	it('have More, whose items are reached with the arrow keys, Home and End', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		for (const [name, label] of [
			['ArrowDown', CHAT],
			['ArrowDown', LETTER],
			['ArrowDown', SMS],
			['ArrowUp', LETTER],
			['ArrowUp', CHAT],
			['End', LETTER],
			['Home', SMS],
		] as const) {
			expect(key(name).defaultPrevented, `whether ${name} does not scroll`).to.be.true;
			await onItem(label);
		}
		expect(pressed).to.be.empty;
	});

	for (const [name, label] of [
		['ArrowDown', SMS],
		['ArrowUp', LETTER],
	] as const)
		it(`have More, which ${name} opens with the focus on ${label}`, async () => {
			const generator = await openedWithMore();
			generator.button('More')?.focus();
			key(name);
			await onItem(label);
		});

	it('have More, which Escape closes without the generator, and the focus returns to it', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		expect(key('Escape').defaultPrevented, 'whether the generator stays').to.be.true;
		await onItem('More');
		expect(generator.button(SMS)).to.be.undefined;
		expect(generator.isOpen).to.be.true;
		expect(key('Escape').defaultPrevented, 'whether More handles a second one').to.be.false;
	});

	it('have More, which Tab closes', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		expect(key('Tab').defaultPrevented).to.be.false;
		expect(generator.button(SMS)).to.be.undefined;
	});

	it('have More, which closes when an item is chosen, and the focus returns to it', async () => {
		const generator = await openedWithMore();
		generator.press('More');
		await onItem(SMS);
		generator.press(CHAT);
		expect(pressed, 'channels called within the click').to.deep.equal([CHAT]);
		await onItem('More');
		expect(generator.button(CHAT)).to.be.undefined;
		await generator.linkShown();
	});

	it('show which one is waiting, with its label, as does More for its items', async () => {
		const generator = await openedWithMore();
		const waiting = () =>
			generator.elements('ucpl-menu-button > uui-loader-circle, ucpl-menu-item > uui-loader-circle');
		const release = mocked.hold(PAYMENT_LINK);
		generator.press('More');
		await onItem(SMS);
		generator.press(SMS);
		await eventually(() => waiting().length === 2, 'It does not show that it is waiting.');
		const item = generator.elements('ucpl-menu-item[data-state=waiting]')[0];
		expect(item?.textContent.trim()).to.equal(SMS);
		expect(generator.elements('ucpl-menu-button')[0]?.textContent.trim()).to.equal('More');
		release();
		await generator.linkShown();
		await eventually(() => waiting().length === 0, 'It is still waiting.');
		expect(generator.elements('ucpl-menu-item[data-state=success]').length, 'items that show success').to.equal(1);
	});
});
