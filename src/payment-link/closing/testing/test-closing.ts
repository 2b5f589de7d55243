import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../mocks/index.js';
import { PAYMENT_LINK, SEND, setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { TestComplaints } from '../../testing/complaints.js';
import { Editor } from '../../testing/editor.js';
import { eventually } from '../../testing/eventually.js';

type Way = 'the panel is closed' | 'both panels are closed' | 'Escape' | 'the page is left' | 'all is opened again';
export type Moment = 'the link is being made' | 'the e-mail is under way';
type Outcome = 'sent' | 'refused' | 'unclear' | 'no link';
/** Where the editor reads the outcome. */
type Place = 'notification' | 'generator' | 'Send Email';

const WAYS: Readonly<Record<Way, Place>> = {
	'the panel is closed': 'generator',
	Escape: 'generator',
	'both panels are closed': 'notification',
	'the page is left': 'notification',
	'all is opened again': 'Send Email',
};

const OUTCOMES: Readonly<Record<Moment, ReadonlyArray<Outcome>>> = {
	'the link is being made': ['sent', 'refused', 'unclear', 'no link'],
	'the e-mail is under way': ['sent', 'refused', 'unclear'],
};

const SENT = 'positive: Payment link sent to bo@example.com';
const CHECK = 'The e-mail may have been sent all the same. Make sure that it has not before you send it again.';
const UNDER_WAY = 'Sending the e-mail to bo@example.com';
const MAY_BE_SENT = 'An e-mail to bo@example.com may have been sent. Choose Send via Email to decide what to do.';

const WORDS: Readonly<Record<Exclude<Outcome, 'sent'>, string>> = {
	refused: 'The e-mail was not sent. Commerce said: “Another user is editing it.”',
	unclear: `Commerce gave no clear answer. ${CHECK}`,
	'no link': 'This cart no longer exists.',
};

/** @returns {string} everything the editor reads, including the buttons beside it */
function expected(outcome: Outcome, way: Way, headline: string): string {
	if (outcome === 'sent') return SENT;
	const words = WORDS[outcome];
	const place = WAYS[way];
	if (place === 'notification') return `danger: ${headline} ${words}`;
	if (place === 'generator') return words;
	if (outcome === 'unclear') return `${words} Send again Do not send`;
	return outcome === 'no link' ? `The e-mail was not sent because there is no new link. ${words}` : words;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Array<Key>;

/** Whether the browser would ask before leaving the page. */
const isAskedBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** @param moments - when a panel is closed; divided among the test files, so that they can run in parallel */
export function testClosing(what: string, moments: ReadonlyArray<Moment>, isCopyLeft: boolean) {
	describe(`no outcome is lost ${what}`, function () {
		this.timeout(30_000);
		const backoffice = setUpBackoffice();
		const mocked = setUpCommerce();
		const { worker } = mocked;
		const clipboard = setUpClipboard();
		let editor: Editor;
		let complaints: TestComplaints;

		beforeEach(() => {
			editor = new Editor(backoffice);
			complaints = new TestComplaints();
		});

		afterEach(() => {
			complaints.end();
			expect(complaints.all, 'complaints').to.be.empty;
		});

		const messages = (): Array<string> => {
			const { generator, sendEmail, notifications } = backoffice;
			return [generator?.alert ?? '', sendEmail?.alert ?? '', ...notifications].filter((text) => text !== '');
		};

		const expectMessages = async (texts: ReadonlyArray<string>) => {
			await eventually(() => messages().join() === texts.join(), 'They are not shown.').catch(() => undefined);
			expect(messages(), 'the messages').to.deep.equal(texts);
		};

		const expectNotice = async (text: string) =>
			eventually(() => backoffice.generator?.status.includes(text) === true, `It does not say: ${text}`);

		const isClosed = (what: 'sendEmail' | 'generator') =>
			eventually(() => backoffice[what] === undefined, `The ${what} is still open.`);

		/** Dispatches what the backoffice's router dispatches after a navigation. */
		const leavePage = async () => {
			dispatchEvent(new CustomEvent('navigationsuccess'));
			await isClosed('generator');
		};

		/** @returns {Promise<() => void>} releases the held request */
		const sendUntil = async (moment: Moment, outcome: Outcome): Promise<() => void> => {
			if (outcome === 'refused')
				worker.use(
					http.post(SEND, () => HttpResponse.json({ detail: 'Another user is editing it.' }, { status: 409 })),
				);
			if (outcome === 'unclear') worker.use(http.post(SEND, () => new HttpResponse(null, { status: 500 })));
			// Another generator gets its own link.
			if (outcome === 'no link')
				worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 404 }), { once: true }));
			const release = mocked.hold(moment === 'the link is being made' ? PAYMENT_LINK : SEND);
			await backoffice.openReady();
			// A real key: Chromium closes dialogs together on Escape if they opened without user input in between.
			editor.generator.button('Send via Email')?.focus();
			await sendKeys({ press: 'Enter' });
			await eventually(() => backoffice.sendEmail !== undefined, 'Send Email did not open.');
			await editor.fillInMail();
			expect(isAskedBeforeLeaving(), 'whether the browser asks before').to.be.false;
			editor.press('Send');
			const requests = () => (moment === 'the link is being made' ? mocked.linkRequests : mocked.sendRequests);
			await eventually(() => requests().length === 1, 'Nothing is under way.');
			expect(isAskedBeforeLeaving(), 'whether the browser asks in the meantime').to.be.true;
			return release;
		};

		const leave: Readonly<Record<Way, () => Promise<void>>> = {
			'the panel is closed': () => editor.close(),
			Escape: async () => {
				await sendKeys({ press: 'Escape' });
				await isClosed('sendEmail');
			},
			'both panels are closed': async () => {
				await editor.close();
				await editor.close();
			},
			'the page is left': leavePage,
			'all is opened again': async () => {
				await editor.close();
				await editor.close();
				await backoffice.openReady();
				await expectNotice(UNDER_WAY);
				await editor.openSendEmail();
				await eventually(() => editor.canSend && !editor.isLoading, 'There is no form.');
				editor.press('Send');
				editor.sendEmail.pressEnterIn('Recipient');
			},
		};

		/** Closes all panels and opens the generator again. */
		const openNext = async () => {
			if (backoffice.sendEmail) await editor.close();
			if (backoffice.generator) await editor.close();
			await backoffice.openReady();
		};

		let cells = 0;

		for (const moment of moments)
			for (const way of keysOf(WAYS))
				for (const outcome of OUTCOMES[moment])
					it(`while ${moment}, by ${way}: ${outcome}`, async () => {
						cells++;
						const release = await sendUntil(moment, outcome);
						const headline = `Send via Email · ${mocked.commerce.carts.get(seedIds.carts.ordinary)?.cartNumber ?? ''}`;
						await leave[way]();
						expect(messages(), 'the messages in the meantime').to.be.empty;
						expect(isAskedBeforeLeaving(), 'whether the browser still asks').to.be.true;
						release();
						const text = expected(outcome, way, headline);
						await expectMessages([text]);
						expect(isAskedBeforeLeaving(), 'whether the browser asks afterwards').to.be.false;
						const mails = outcome === 'no link' ? 0 : 1;
						expect(mocked.sendRequests.length, 'mails').to.equal(mails);

						await openNext();
						const isUnclear = outcome === 'unclear';
						if (isUnclear) await expectNotice(MAY_BE_SENT);
						expect(editor.generator.text.includes('may have been sent.'), 'whether it warns').to.equal(isUnclear);
						await editor.openSendEmail();
						await eventually(() => editor.canSend && !editor.isLoading, 'There is no form.');
						if (isUnclear) {
							await eventually(() => editor.sendEmail.button('Do not send') !== undefined, 'There is no decision.');
							editor.sendEmail.pressEnterIn('Recipient');
							expect(editor.sendEmail.button('Send') === undefined, 'whether Send is hidden').to.be.true;
							editor.press('Do not send');
							await isClosed('sendEmail');
							await eventually(() => !editor.generator.text.includes('may have been sent.'), 'It still warns.');
						}
						expect(mocked.sendRequests.length, 'mails in the end').to.equal(mails);
					});

		const copyWays = {
			Close: () => editor.close(),
			Escape: async () => {
				await sendKeys({ press: 'Escape' });
				await isClosed('generator');
			},
			'the page is left': leavePage,
			'it is opened again': async () => {
				await editor.close();
				await backoffice.openReady();
			},
		};

		for (const way of isCopyLeft ? keysOf(copyWays) : [])
			for (const outcome of ['a link', 'no link'])
				it(`of a copy whose link is being made, by ${way}: ${outcome} leaves the clipboard as it is`, async () => {
					cells++;
					if (outcome === 'no link') worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status: 500 })));
					const release = mocked.hold(PAYMENT_LINK);
					await backoffice.openReady();
					editor.press('Copy to Clipboard');
					await eventually(() => mocked.linkRequests.length === 1, 'No link is requested.');
					expect(isAskedBeforeLeaving(), 'whether the browser asks').to.be.false;
					await copyWays[way]();
					release();
					// By then the link has come.
					await openNext();
					expect(messages(), 'the messages').to.be.empty;
					expect(clipboard.written, 'the clipboard').to.be.empty;
					expect(mocked.linkRequests.length, 'links').to.equal(1);
				});

		it('in none of the ways', () => {
			const sends = moments.flatMap((moment) => keysOf(WAYS).flatMap(() => OUTCOMES[moment]));
			expect(cells).to.equal(sends.length + (isCopyLeft ? 2 * keysOf(copyWays).length : 0));
		});
	});
}
