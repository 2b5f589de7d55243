import { expect } from '@open-wc/testing';
import { UUIToastNotificationElement } from '@umbraco-cms/backoffice/external/uui';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../mocks/index.js';
import { PAYMENT_LINK, setUpCommerce, STORE } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { restoreClock, setClockAhead } from '../../testing/clock.js';
import { elementsIn, focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';
import { TestWorkspaceContext } from '../../testing/workspace.context.js';

const { carts } = seedIds;
const DAY = 24 * 60 * 60_000;
const UNSAVED = 'Save the cart first. The link shows what is saved.';

describe('the Payment Link Generator', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	const { worker } = mocked;
	const clipboard = setUpClipboard();

	afterEach(() => {
		restoreClock();
	});

	/** The last announcement. */
	const announced = (generator: GeneratorPage) =>
		generator.elements('[aria-live=polite] span').find(({ textContent }) => textContent !== '');

	const hold = (element: Element | undefined, key: string) =>
		element?.dispatchEvent(
			new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, composed: true, cancelable: true }),
		);

	describe('the first focus', () => {
		it('is Copy to Clipboard if everything is filled in', async () => {
			const generator = await backoffice.openReady();
			await eventually(() => focused() === generator.button('Copy to Clipboard'), 'The focus is elsewhere.');
		});

		it('is the landing page if the store has none, with a hint', async () => {
			const generator = await backoffice.openReady(carts.rightToLeft);
			await eventually(() => focused() === generator.input('Landing Page URL'), 'The focus is elsewhere.');
			expect(generator.beside('Landing Page URL')).to.contain('This store has no landing page yet.');
			await expectAccessible(generator);
		});

		it('stays where the editor has moved it when the landing page loads late', async () => {
			const release = mocked.hold(STORE);
			const generator = await backoffice.open();
			await eventually(() => focused() === generator.button('Copy to Clipboard'), 'The focus is elsewhere.');
			generator.input('Validity Period').focus();
			release();
			await generator.loaded();
			await eventually(() => generator.landingPage !== '', 'There is no landing page.');
			expect(focused()).to.equal(generator.input('Validity Period'));
		});

		it('is Save and continue if the cart has to be saved', async () => {
			new SavingWorkspaceContext(backoffice.element, carts.ordinary).isChanged = true;
			const generator = await backoffice.openReady();
			await eventually(() => focused() === generator.button('Save and continue'), 'The focus is elsewhere.');
		});
	});

	it('names the dialog around it', async () => {
		await backoffice.openReady();
		const dialog = [...elementsIn(backoffice.element.shadowRoot ?? document)].find(
			({ localName }) => localName === 'dialog',
		);
		expect(dialog?.getAttribute('aria-label')).to.equal('Payment Link Generator');
	});

	describe('while a link is being made', () => {
		it('makes its fields read-only, and says that it waits', async () => {
			const release = mocked.hold(PAYMENT_LINK);
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			await eventually(() => generator.input('Landing Page URL').readOnly, 'The landing page can be changed.');
			expect(generator.input('Validity Period').readOnly, 'whether the period is read-only').to.be.true;
			expect(generator.status).to.contain('Generating the payment link');
			release();
			await generator.linkShown();
			await eventually(() => !generator.input('Landing Page URL').readOnly, 'The landing page stays read-only.');
		});
	});

	describe('pressed several times', () => {
		it('announces "copied again" each time, and shows one notification', async () => {
			const generator = await backoffice.openReady();
			const said: Array<Element | undefined> = [];
			for (const words of ['Payment link copied', 'Payment link copied again', 'Payment link copied again']) {
				const before = announced(generator);
				generator.press('Copy to Clipboard');
				await eventually(() => announced(generator) !== before, 'Nothing new is announced.');
				expect(announced(generator)?.textContent).to.equal(words);
				said.push(announced(generator));
				await eventually(() => generator.elements('[data-state=waiting]').length === 0, 'It still waits.');
			}
			expect(new Set(said).size, 'announcements').to.equal(3);
			// Closed ones disappear after a moment.
			const open = [...elementsIn(backoffice.element.shadowRoot ?? document)].filter(
				(element) => element instanceof UUIToastNotificationElement && element.open,
			);
			expect(open.length, 'open notifications').to.equal(1);
		});

		it('by holding Enter down, acts once', async () => {
			worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 500 })));
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			await generator.alertShown();
			for (const target of [generator.button('Copy to Clipboard'), generator.button('Retry')])
				expect(hold(target, 'Enter'), 'whether the browser presses it again').to.be.false;
			hold(generator.input('Landing Page URL'), 'Enter');
			hold(generator.input('Validity Period'), 'Enter');
			expect(generator.elements('[data-state=waiting]'), 'buttons that wait').to.be.empty;
			expect(mocked.linkRequests.length, 'requests').to.equal(1);
		});
	});

	it('announces a sent e-mail once Send Email has closed: a dialog makes what it covers inert', async () => {
		const generator = await backoffice.openReady();
		await eventually(() => focused() === generator.button('Copy to Clipboard'), 'The focus is elsewhere.');
		generator.press('Send via Email');
		await eventually(() => backoffice.sendEmail?.button('Send')?.disabled === false, 'It did not open.');
		const sendEmail = backoffice.sendEmail;
		await eventually(() => focused() === sendEmail?.input('Recipient'), 'The focus is elsewhere.');
		sendEmail?.press('Send');
		await eventually(() => announced(generator) !== undefined, 'Nothing is announced.');
		expect(announced(generator)?.textContent).to.equal('Payment link sent to anna@example.com');
		expect(sendEmail?.isOpen, 'whether Send Email is still there').to.be.false;
	});

	describe('with an expired link', () => {
		it('no longer shows it, and generates a new one', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			const first = await generator.linkShown();
			await eventually(() => clipboard.written.length === 1, 'It is not copied.');
			setClockAhead(8 * DAY);
			await eventually(() => generator.link === undefined, 'It is still shown.');
			expect(generator.status).to.contain('The payment link has expired. Copying or sending it makes a new one.');
			await expectAccessible(generator);
			generator.press('Copy to Clipboard');
			await eventually(() => clipboard.written.length === 2, 'It is not copied.');
			expect(clipboard.written[1]).not.to.equal(first);
			expect(generator.status).not.to.contain('has expired');
			expect(mocked.linkRequests.length, 'requests').to.equal(2);
		});

		it('sends a new one, even if the old one was generated for the e-mail', async () => {
			const generator = await backoffice.openReady();
			generator.press('Send via Email');
			const carriesLink = () => (backoffice.sendEmail?.text ?? '').includes("carries the cart's payment link");
			await eventually(carriesLink, 'There is no link.');
			setClockAhead(8 * DAY);
			backoffice.sendEmail?.press('Send');
			await eventually(() => mocked.sendRequests.length === 1, 'It is not sent.');
			expect(mocked.linkRequests.length, 'links').to.equal(2);
		});
	});

	describe('with an unsaved cart', () => {
		it('saves it, and goes on with the saved cart', async () => {
			const workspace = new SavingWorkspaceContext(backoffice.element, carts.ordinary);
			workspace.isChanged = true;
			const generator = await backoffice.openReady();
			expect(generator.text).to.contain(UNSAVED);
			await expectAccessible(generator);
			generator.press('Save and continue');
			await eventually(() => !generator.text.includes(UNSAVED), 'It does not go on.');
			expect(workspace.saved).to.equal(1);
			await generator.loaded();
			await eventually(() => focused() === generator.button('Copy to Clipboard'), 'The focus is elsewhere.');
			generator.press('Copy to Clipboard');
			await generator.linkShown();
		});

		it('says that saving failed, and can try again', async () => {
			const workspace = new SavingWorkspaceContext(backoffice.element, carts.ordinary);
			workspace.isChanged = true;
			workspace.canSave = false;
			const generator = await backoffice.openReady();
			generator.press('Save and continue');
			expect(await generator.alertShown()).to.equal('The cart could not be saved. Close this panel to see why.');
			expect(generator.text).to.contain(UNSAVED);
			workspace.canSave = true;
			generator.press('Save and continue');
			await eventually(() => !generator.text.includes(UNSAVED), 'It does not go on.');
			expect(generator.alert).to.equal('');
		});

		it('does not offer to save if the page cannot', async () => {
			new TestWorkspaceContext(backoffice.element, carts.ordinary).isChanged = true;
			const generator = await backoffice.openReady();
			expect(generator.text).to.contain(UNSAVED);
			expect(generator.button('Save and continue')).to.be.undefined;
		});
	});
});

/** A page that saves like those of the CMS. */
class SavingWorkspaceContext extends TestWorkspaceContext {
	canSave = true;
	saved = 0;

	requestSubmit(): Promise<void> {
		if (!this.canSave) return Promise.reject(new Error('Not now.'));
		this.isChanged = false;
		this.saved++;
		return Promise.resolve();
	}
}
