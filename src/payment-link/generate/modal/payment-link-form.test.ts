import { expect } from '@open-wc/testing';
import { setUpCommerce } from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { setUpClipboard } from '../../testing/clipboard.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { UcplMetaEntityActionPaymentLinkKind } from '../settings/types.js';

const VALIDITY = 'Validity Period';
const LANDING_PAGE = 'Landing Page URL';
const FULL_ADDRESS = 'Enter a full address that starts with https:// or http://';

describe('the settings of a payment link', () => {
	const backoffice = setUpBackoffice();
	setUpClipboard();
	const mocked = setUpCommerce();

	const mistakes: Array<[field: string, typed: string, words: string, meta?: UcplMetaEntityActionPaymentLinkKind]> = [
		[VALIDITY, '', 'Enter how long the link is valid.'],
		[VALIDITY, '-1', 'Enter 1 or more.'],
		[VALIDITY, '0', 'Enter 1 or more.'],
		[VALIDITY, '1.5', 'Enter a whole number.'],
		[VALIDITY, '1e3', 'Enter a whole number.'],
		[VALIDITY, 'a week', 'Enter a whole number.'],
		[VALIDITY, '3', 'The link can be valid for 2 days at most.', { validity: { max: 2 * 24 * 60 } }],
		[VALIDITY, '366', 'The link can be valid for 365 days at most.'],
		[VALIDITY, '9'.repeat(400), 'The link can be valid for 365 days at most.'],
		[VALIDITY, '1491309', 'The link can be valid for 1,491,308 days at most.', { validity: { max: 2_147_483_647 } }],
		[LANDING_PAGE, '', 'Enter the address of the page that the link opens.'],
		[LANDING_PAGE, '/cart', FULL_ADDRESS],
		[LANDING_PAGE, 'nordlys.example/cart', FULL_ADDRESS],
		[LANDING_PAGE, 'https://nordlys.example/my cart', FULL_ADDRESS],
		[LANDING_PAGE, 'javascript:alert(1)', FULL_ADDRESS],
		[LANDING_PAGE, 'https://anna:secret@nordlys.example/', 'Leave user name and password out of the address.'],
		[
			LANDING_PAGE,
			'https://nordlys.example/?payment_link_token=eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlc2ln',
			'This address already contains a token. Enter only the address of the page.',
		],
		[LANDING_PAGE, `https://nordlys.example/${'x'.repeat(2_000)}`, 'Enter an address of 2,000 characters or fewer.'],
		[
			LANDING_PAGE,
			'https://nord\u200Blys.example/',
			'This address has characters that cannot be seen. Type it instead of pasting it.',
		],
		[
			LANDING_PAGE,
			'https://nordlys.example/cart',
			'No page can be used: the list of allowed hosts in the settings of this extension has no valid host.',
			{ landingPage: { allowedHosts: ['https://nordlys.example'] } },
		],
		[
			LANDING_PAGE,
			'https://evil.example/nordlys.example',
			'Enter an address on nordlys.example or localhost:3000.',
			{ landingPage: { allowedHosts: ['nordlys.example', 'localhost:3000'] } },
		],
	];
	for (const [field, typed, words, meta] of mistakes) {
		it(`refuse "${typed.slice(0, 60)}" as ${field}: the field shows why and keeps it`, async () => {
			const generator = await backoffice.openReady(undefined, meta);
			generator.type(field, typed);
			generator.press('Copy to Clipboard');
			await generator.shownBeside(field, words);
			await eventually(() => focused() === generator.input(field), 'The field has no focus.');
			expect(generator.input(field).value).to.equal(typed);
			expect(generator.alert, 'the announcement').to.contain(words);
			expect(generator.link).to.be.undefined;
			expect(mocked.linkRequests.length, 'requests').to.equal(0);
			expect(backoffice.notifications).to.be.empty;
		});
	}

	it('are accessible with a mistake in each field, and the first field has the focus', async () => {
		const generator = await backoffice.openReady();
		generator.type(VALIDITY, '');
		generator.type(LANDING_PAGE, '');
		generator.press('Copy to Clipboard');
		await generator.shownBeside(VALIDITY, 'Enter how long the link is valid.');
		await generator.shownBeside(LANDING_PAGE, 'Enter the address of the page that the link opens.');
		await eventually(() => focused() === generator.input(VALIDITY), 'The first field has no focus.');
		await expectAccessible(generator);
	});

	it('can be corrected, which removes the messages, and then generate a link', async () => {
		const generator = await backoffice.openReady();
		generator.type(VALIDITY, '0');
		generator.type(LANDING_PAGE, 'cart');
		generator.press('Copy to Clipboard');
		await generator.shownBeside(VALIDITY, 'Enter 1 or more.');
		generator.type(VALIDITY, '1');
		generator.type(LANDING_PAGE, 'https://nordlys.example/');
		await eventually(() => !generator.text.includes('Enter '), 'The message is still shown.');
		generator.press('Copy to Clipboard');
		expect(await generator.linkShown()).to.match(/^https:\/\/nordlys\.example\/\?/);
	});

	it('accept a period that is too long once a smaller unit makes it short enough', async () => {
		const generator = await backoffice.openReady(undefined, { validity: { max: 120 } });
		generator.type(VALIDITY, '90');
		generator.press('Copy to Clipboard');
		await generator.shownBeside(VALIDITY, 'The link can be valid for 2 hours at most.');
		generator.chooseUnit('Minutes');
		await eventually(() => !generator.beside(VALIDITY).includes('at most'), 'The message is still shown.');
		generator.press('Copy to Clipboard');
		await generator.linkShown();
		expect(await mocked.linkRequests[0]?.json()).to.include({ validityPeriod: 90 });
	});

	for (const field of [VALIDITY, LANDING_PAGE]) {
		it(`are submitted by Enter in ${field}, which copies the link`, async () => {
			const generator = await backoffice.openReady();
			generator.pressEnterIn(field);
			await generator.linkShown();
			expect(await backoffice.notified()).to.equal('positive: Payment link copied');
			expect(mocked.linkRequests.length, 'requests').to.equal(1);
		});
	}

	it('are validated on Enter too', async () => {
		const generator = await backoffice.openReady();
		generator.type(LANDING_PAGE, 'cart');
		generator.pressEnterIn(LANDING_PAGE);
		await generator.shownBeside(LANDING_PAGE, FULL_ADDRESS);
		expect(mocked.linkRequests.length, 'requests').to.equal(0);
	});
});
