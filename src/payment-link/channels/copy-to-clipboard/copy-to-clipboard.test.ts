import { expect } from '@open-wc/testing';
import { setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { removeClipboard, replaceClipboard, restoreClipboard } from '../../testing/clipboard.js';
import type { TestClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const COPY = 'Copy to Clipboard';
const REFUSED = 'press Ctrl+C or ⌘C';

describe('the copy channel', () => {
	setUpCommerce();
	const backoffice = setUpBackoffice();
	let clipboard: TestClipboard;

	beforeEach(() => (clipboard = replaceClipboard()));
	afterEach(() => restoreClipboard());

	const expectSelected = async (generator: GeneratorPage) => {
		expect(await generator.told()).to.contain(REFUSED);
		const input = generator.input('Payment link');
		await eventually(() => focused() === input, 'The link has no focus.');
		expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).to.equal(generator.link);
		expect(input.readOnly).to.be.true;
		expect(backoffice.notifications).to.be.empty;
	};

	it('asks the browser within the press, before there is a link', async () => {
		const generator = await backoffice.openReady();
		generator.press(COPY);
		expect(clipboard.calls).to.deep.equal(['write']);
		await generator.linkShown();
	});

	it('copies the link, and says so once the browser has confirmed it', async () => {
		let confirm: () => void = () => undefined;
		clipboard.confirmation = new Promise((resolve) => (confirm = resolve));
		const generator = await backoffice.openReady();
		generator.press(COPY);
		const link = await generator.linkShown();
		expect(backoffice.notifications).to.be.empty;
		confirm();
		expect(await backoffice.notified()).to.equal('positive: Payment link copied');
		expect(clipboard.written).to.deep.equal([link]);
	});

	it('waits for the link where the browser takes no promise', async () => {
		clipboard.refusals = { write: new TypeError('A promise is no Blob.') };
		const generator = await backoffice.openReady();
		generator.press(COPY);
		expect(await backoffice.notified()).to.contain('Payment link copied');
		expect(clipboard.calls).to.deep.equal(['write', 'writeText']);
		expect(clipboard.written).to.deep.equal([generator.link]);
	});

	it('writes text where the browser knows no ClipboardItem', async () => {
		const item = Object.getOwnPropertyDescriptor(window, 'ClipboardItem');
		Object.defineProperty(window, 'ClipboardItem', { configurable: true, value: undefined });
		try {
			const generator = await backoffice.openReady();
			generator.press(COPY);
			expect(await backoffice.notified()).to.contain('Payment link copied');
			expect(clipboard.calls).to.deep.equal(['writeText']);
		} finally {
			if (item) Object.defineProperty(window, 'ClipboardItem', item);
		}
	});

	it('selects the link where the browser refuses, and says what to press', async () => {
		clipboard.refuse();
		const generator = await backoffice.openReady();
		generator.press(COPY);
		await expectSelected(generator);
		expect(clipboard.written).to.be.empty;
	});

	it('selects the link where the page has no clipboard', async () => {
		removeClipboard();
		const generator = await backoffice.openReady();
		generator.press(COPY);
		await expectSelected(generator);
	});

	it('can be pressed again after a refusal', async () => {
		clipboard.refuse();
		const generator = await backoffice.openReady();
		generator.press(COPY);
		await generator.told();
		clipboard.refusals = {};
		generator.press(COPY);
		expect(await backoffice.notified()).to.contain('Payment link copied');
		expect(generator.alert).to.be.empty;
	});

	it('is what Enter in a field stands for', async () => {
		const generator = await backoffice.openReady();
		for (const field of ['Validity Period', 'Landing Page URL']) {
			clipboard.written.length = 0;
			generator.pressEnterIn(field);
			await eventually(() => clipboard.written.length === 1, `Enter in "${field}" copies nothing.`);
		}
	});
});
