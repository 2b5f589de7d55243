import { expect } from '@open-wc/testing';
import { UMB_AUTH_SIGNALER_CONTEXT } from '@umbraco-cms/backoffice/resources';
import { http, HttpResponse } from 'msw';
import { CART, PAYMENT_LINK, setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const MARKUP = '<img src=x onerror="this.ownerDocument.title = 1"> & <b>more</b>';
const LANDING_PAGE = 'https://nordlys.example/offer?from=phone#top';

const problem = (status: number, rest: object = {}) =>
	HttpResponse.json({ type: 'about:blank', title: 'No', status, ...rest }, { status });
const html = () => new HttpResponse('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } });

interface Failure {
	what: string;
	answer: () => Response;
	words: string;
	/** If they differ for a request for the cart. */
	wordsOfCart?: string;
	isWorthARetry: boolean;
	/** If it differs for a request for the cart. */
	isCartWorthARetry?: boolean;
}

const failures: Array<Failure> = [
	{
		what: 'it is refused without a reason',
		answer: () => new HttpResponse(null, { status: 400 }),
		words: 'Commerce did not accept this.',
		wordsOfCart: 'Commerce could not open this cart. It may no longer exist.',
		isWorthARetry: false,
		isCartWorthARetry: true,
	},
	{
		what: 'the editor is signed out',
		answer: () => new HttpResponse(null, { status: 401 }),
		words: 'You were signed out. Sign in and try again; nothing you entered is lost.',
		isWorthARetry: true,
	},
	{
		what: 'the editor lacks permission',
		answer: () => new HttpResponse(null, { status: 403 }),
		words: 'You do not have permission to do this in this store.',
		isWorthARetry: false,
	},
	{
		what: 'the cart is gone',
		answer: () => new HttpResponse(null, { status: 404 }),
		words: 'This cart no longer exists.',
		isWorthARetry: false,
	},
	{
		what: 'the server fails',
		answer: () => problem(500),
		words: 'Commerce could not answer. Commerce said: “No”. Try again in a moment.',
		isWorthARetry: true,
	},
	{
		what: 'the network is down',
		answer: () => HttpResponse.error(),
		words: 'Commerce cannot be reached. Check the connection and try again.',
		isWorthARetry: true,
	},
	{
		what: 'the answer is not JSON',
		answer: html,
		words: "Commerce's answer could not be read. Try again in a moment.",
		isWorthARetry: true,
	},
	{
		what: 'there is no link in the answer',
		answer: () => HttpResponse.json({ paymentLink: null }),
		words: "Commerce's answer could not be read. Try again in a moment.",
		isWorthARetry: true,
	},
	{
		what: 'the link in the answer is a script',
		answer: () => HttpResponse.json({ paymentLink: 'javascript:alert(1)' }),
		words: "Commerce's answer could not be read. Try again in a moment.",
		isWorthARetry: true,
	},
];

describe('the Payment Link Generator, where Commerce', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	const { worker } = mocked;
	const clipboard = setUpClipboard();

	describe('gives no link', () => {
		/** @returns {Promise<GeneratorPage>} the generator after a press of Copy to Clipboard with settings that were typed */
		const pressed = async (): Promise<GeneratorPage> => {
			const generator = await backoffice.openReady();
			generator.type('Validity Period', '36');
			generator.chooseUnit('Hours');
			generator.type('Landing Page URL', LANDING_PAGE);
			generator.press('Copy to Clipboard');
			return generator;
		};

		const expectNothingLost = (generator: GeneratorPage) => {
			expect(generator.validity).to.equal('36 Hours');
			expect(generator.landingPage).to.equal(LANDING_PAGE);
		};

		const expectNoLink = (generator: GeneratorPage) => {
			expect(generator.link).to.be.undefined;
			expect(clipboard.written).to.be.empty;
			expect(backoffice.notifications).to.be.empty;
		};

		for (const { what, answer, words, isWorthARetry } of failures) {
			it(`because ${what}, it says so and nothing is lost`, async () => {
				worker.use(http.post(PAYMENT_LINK, answer, { once: true }));
				const generator = await pressed();
				expect(await generator.alertShown()).to.equal(isWorthARetry ? `${words} Retry` : words);
				expectNothingLost(generator);
				expectNoLink(generator);
				expect(generator.button('Retry') !== undefined, 'whether there is a Retry').to.equal(isWorthARetry);
				await expectAccessible(generator);
				if (!isWorthARetry) return;

				generator.press('Retry');
				await generator.linkShown();
				await eventually(() => clipboard.written.length === 1, 'The link is not copied.');
				expect(generator.alert).to.be.empty;
				expectNothingLost(generator);
				expect(mocked.linkRequests.length, 'requests').to.equal(2);
			});
		}

		it('because of the settings, it says so at each field, as text, with the focus in the first', async () => {
			const errors = { ValidityPeriod: ['Too long & too late.'], landingPageUrl: [`Not ours: ${MARKUP}`] };
			worker.use(http.post(PAYMENT_LINK, () => problem(400, { errors }), { once: true }));
			const generator = await pressed();
			await generator.shownBeside('Validity Period', 'Too long & too late.');
			await generator.shownBeside('Landing Page URL', `Not ours: ${MARKUP}`);
			await eventually(() => focused() === generator.input('Validity Period'), 'The first field has no focus.');
			expect(generator.elements('img, b').length, 'elements from the markup').to.equal(0);
			await eventually(() => generator.alert !== '', 'It is not announced.');
			expect(generator.alert).to.equal(`Too long & too late. Not ours: ${MARKUP}`);
			expectNothingLost(generator);
			expectNoLink(generator);
			await expectAccessible(generator);
		});

		it('because of a setting, it says so until the setting is changed, and then generates a link', async () => {
			const errors = { landingPageUrl: ['That shop is closed.'] };
			worker.use(http.post(PAYMENT_LINK, () => problem(400, { errors }), { once: true }));
			const generator = await pressed();
			await generator.shownBeside('Landing Page URL', 'That shop is closed.');
			await eventually(() => focused() === generator.input('Landing Page URL'), 'The field has no focus.');
			generator.type('Landing Page URL', 'https://nordlys.example/');
			await eventually(() => !generator.text.includes('closed'), 'It is still shown.');
			generator.press('Copy to Clipboard');
			expect(await generator.linkShown()).to.match(/^https:\/\/nordlys\.example\/\?/);
		});

		it('because of a setting, the same setting can be tried again', async () => {
			const errors = { landingPageUrl: ['Not at this hour.'] };
			worker.use(http.post(PAYMENT_LINK, () => problem(400, { errors }), { once: true }));
			const generator = await pressed();
			await generator.shownBeside('Landing Page URL', 'Not at this hour.');
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			expect(generator.text).not.to.contain('Not at this hour.');
		});

		it('for another reason, it shows that as text', async () => {
			worker.use(http.post(PAYMENT_LINK, () => problem(400, { title: 'Refused', detail: MARKUP })));
			const generator = await pressed();
			expect(await generator.alertShown()).to.equal(`Commerce did not accept this: ${MARKUP}`);
			expect(generator.elements('img, b').length, 'elements from the markup').to.equal(0);
			expectNothingLost(generator);
			expectNoLink(generator);
		});

		it('it does not fall back on the link for earlier settings', async () => {
			const generator = await backoffice.openReady();
			generator.press('Copy to Clipboard');
			await generator.linkShown();
			await eventually(() => clipboard.written.length === 1, 'The first link is not copied.');
			worker.use(http.post(PAYMENT_LINK, () => problem(500)));
			generator.type('Landing Page URL', LANDING_PAGE);
			generator.press('Copy to Clipboard');
			await generator.alertShown();
			expect(generator.link).to.be.undefined;
			expect(clipboard.written).to.have.length(1);
		});
	});

	describe('gives no cart', () => {
		const ofCart = failures.filter(({ what }) => !/signed out|link/.test(what));
		for (const { what, answer, ...rest } of ofCart) {
			const { wordsOfCart: words = rest.words, isCartWorthARetry: isWorthARetry = rest.isWorthARetry } = rest;

			it(`because ${what}, it says so`, async () => {
				worker.use(http.get(CART, answer, { once: true }));
				const generator = await backoffice.openReady();
				expect(await generator.alertShown()).to.equal(isWorthARetry ? `${words} Retry` : words);
				expect(generator.button('Copy to Clipboard') === undefined, 'whether Copy to Clipboard is hidden').to.be.true;
				await expectAccessible(generator);
				if (!isWorthARetry) return;

				generator.press('Retry');
				await eventually(() => generator.button('Copy to Clipboard')?.disabled === false, 'There is no cart.');
				await generator.loaded();
				expect(generator.text).to.contain('Anna Andersen');
				expect(generator.landingPage).to.equal('https://nordlys.example/cart');
				expect(generator.alert).to.be.empty;
			});
		}

		it('because it does not exist, it says so', async () => {
			const generator = await backoffice.openReady(crypto.randomUUID());
			expect(await generator.alertShown()).to.equal('This cart no longer exists.');
		});

		it('before a sign-in, it loads it afterwards', async () => {
			worker.use(http.get(CART, () => new HttpResponse(null, { status: 401 }), { once: true }));
			const signaler = await backoffice.element.getContext(UMB_AUTH_SIGNALER_CONTEXT);
			const signInShown = new Promise<void>((resolve) => signaler?.timeoutRequest.subscribe(() => resolve()));
			const generator = await backoffice.open();
			await signInShown;
			expect(generator.status).to.equal('Loading the cart');
			signaler?.setAuthorized(true);
			await eventually(() => generator.text.includes('Anna Andersen'), 'There is no cart.');
		});
	});
});
