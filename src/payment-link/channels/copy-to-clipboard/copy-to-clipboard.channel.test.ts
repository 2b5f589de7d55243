import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { PAYMENT_LINK, setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { removeClipboard, setUpClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const BrowsersClipboardItem = window.ClipboardItem;
const replaceClipboardItem = (value: unknown) =>
	Object.defineProperty(window, 'ClipboardItem', { configurable: true, writable: true, value });

describe('Copy to Clipboard', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	const clipboard = setUpClipboard();
	let unhandled: Array<unknown> = [];
	const onUnhandled = (event: PromiseRejectionEvent) => {
		unhandled.push(event.reason);
		event.preventDefault();
	};

	beforeEach(() => {
		unhandled = [];
		window.addEventListener('unhandledrejection', onUnhandled);
	});

	afterEach(() => {
		replaceClipboardItem(BrowsersClipboardItem);
		window.removeEventListener('unhandledrejection', onUnhandled);
	});

	const expectSelected = async (generator: GeneratorPage) => {
		expect(await generator.alertShown()).to.equal(
			'The browser did not allow the link to be copied. It is selected: press Ctrl+C or ⌘C to copy it.',
		);
		const input = generator.input('Payment link');
		expect(input.value).to.equal(mocked.commerce.paymentLinks.issued[0]?.link);
		expect(focused() === input, 'whether the link has the focus').to.be.true;
		expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
		expect(backoffice.notifications).to.be.empty;
		await expectAccessible(generator);
	};

	it('writes to the clipboard within the click, before there is a link', async () => {
		const release = mocked.hold(PAYMENT_LINK);
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		expect(clipboard.calls).to.deep.equal(['write']);
		expect(clipboard.written).to.be.empty;
		release();
		const link = await generator.linkShown();
		await eventually(() => clipboard.written.length === 1, 'It is not copied.');
		expect(clipboard.written).to.deep.equal([link]);
	});

	it('says that the link is copied once the browser has confirmed it', async () => {
		let confirm: () => void = () => undefined;
		clipboard.confirmation = new Promise((resolve) => (confirm = resolve));
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		expect(backoffice.notifications).to.be.empty;
		expect(clipboard.written).to.be.empty;
		confirm();
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
		expect(clipboard.written).to.have.length(1);
		expect(generator.alert).to.be.empty;
	});

	it('writes text if the browser has no ClipboardItem', async () => {
		replaceClipboardItem(undefined);
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
		expect(clipboard.calls).to.deep.equal(['writeText']);
		expect(clipboard.written).to.deep.equal([generator.link]);
	});

	it('writes text if the browser accepts no promise in a ClipboardItem', async () => {
		replaceClipboardItem(function () {
			throw new TypeError('Failed to construct ClipboardItem');
		});
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
		expect(clipboard.calls).to.deep.equal(['writeText']);
	});

	it('selects the visible link if the browser refuses, and says which keys to press', async () => {
		clipboard.refuse(new DOMException('Write permission denied.', 'NotAllowedError'));
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await expectSelected(generator);
	});

	it('selects the visible link if the page has no clipboard', async () => {
		removeClipboard();
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await expectSelected(generator);
	});

	it('copies at the next click, once the browser allows it', async () => {
		clipboard.refuse();
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await generator.alertShown();
		clipboard.refusals = {};
		generator.press('Copy to Clipboard');
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
		expect(generator.alert).to.be.empty;
		expect(mocked.linkRequests.length, 'requests').to.equal(1);
	});

	it('confirms a copy even after the generator was closed', async () => {
		let confirm: () => void = () => undefined;
		clipboard.confirmation = new Promise((resolve) => (confirm = resolve));
		const generator = await backoffice.openReady();
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		generator.press('Close');
		await eventually(() => !generator.isOpen, 'It is still open.');
		expect(backoffice.notifications).to.be.empty;
		confirm();
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
	});

	describe('without a link', () => {
		beforeEach(() => mocked.worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 403 }))));

		const expectReason = async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			expect(await generator.alertShown()).to.equal('You do not have permission to do this in this store.');
			expect(clipboard.written).to.be.empty;
			expect(backoffice.notifications).to.be.empty;
			expect(unhandled, 'unhandled rejections').to.be.empty;
		};

		it('says why, and nothing about the clipboard', expectReason);

		it('says the same if the browser refuses', async () => {
			clipboard.refuse();
			await expectReason();
		});

		it('says the same if the page has no clipboard', async () => {
			removeClipboard();
			await expectReason();
		});
	});
});
