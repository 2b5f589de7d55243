import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { accessibleNode } from '../../testing/accessibility-tree.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import { FormPage } from '../../testing/form.page.js';
import { contrast, loadTheme, THEMES } from '../../testing/theme.js';
import { readGeneratorSettings } from '../settings/generator-settings.js';
import type { UcplPaymentLinkFormElement } from './payment-link-form.element.js';

const VALIDITY = 'Validity Period';
const LANDING_PAGE = 'Landing Page URL';
const HINT = 'The page of the shop that opens with the cart.';
const URL = 'https://nordlys.example/';

describe('the fields of a payment link', () => {
	const backoffice = setUpBackoffice();
	let form: UcplPaymentLinkFormElement;

	const show = async (width?: number, meta: object = {}): Promise<FormPage> => {
		form = document.createElement('ucpl-payment-link-form');
		form.settings = readGeneratorSettings(meta).settings;
		const page = new FormPage(backoffice, form, width);
		await page.ready(VALIDITY);
		return page;
	};

	/** Chromium leaves out of what its protocol reports whether a select is required and read-only. */
	const unitSelect = (page: FormPage) => {
		const [select] = page.elements('select');
		if (!select) throw new Error('There is no unit.');
		return select;
	};

	describe('reserve space for their messages', () => {
		for (const width of [500, 320, 240])
			it(`at ${width} px: no message or hint moves what is below`, async () => {
				const page = await show(width, { validity: { max: 365 * 24 * 60 } });
				form.suggestLandingPage(URL);
				await form.updateComplete;
				const before = page.buttonTop;
				for (const [field, typed, words] of [
					[VALIDITY, '', 'Enter how long the link is valid.'],
					[VALIDITY, '1.5', 'Enter a whole number.'],
					[VALIDITY, '0', 'Enter 1 or more.'],
					[VALIDITY, '9999', 'at most.'],
					[VALIDITY, '7', 'Expires'],
					[LANDING_PAGE, '', 'Enter the address of the page that the link opens.'],
					[LANDING_PAGE, 'shop', 'without spaces.'],
					[LANDING_PAGE, 'https://a:b@nordlys.example/', 'Leave user name and password out of the address.'],
					[LANDING_PAGE, URL, HINT],
				] as const) {
					page.type(field, typed);
					void form.report();
					await page.shownBeside(field, words);
					expect(page.buttonTop, `with "${words}"`).to.equal(before);
				}
				form.suggestion = 'none';
				await page.shownBeside(LANDING_PAGE, 'This store has no landing page yet.');
				expect(page.buttonTop, 'without a landing page').to.equal(before);
			});

		it('so that a click arrives even if its mousedown shows a message', async () => {
			const page = await show(240);
			await page.typeByKeys(LANDING_PAGE, 'cart');
			expect(page.beside(LANDING_PAGE), 'the hint while typing').to.contain(HINT);
			await page.mouse('down');
			await page.shownBeside(LANDING_PAGE, 'Enter a full address');
			await page.mouse('up');
			await resetMouse();
			expect(page.clicks).to.equal(1);
		});
	});

	describe('in the accessibility tree', () => {
		it('are required, valid, and described by their hints', async () => {
			const page = await show();
			form.suggestLandingPage(URL);
			await page.shownBeside(VALIDITY, 'Expires');
			const amount = await accessibleNode('textbox', VALIDITY);
			expect(amount).to.include({ required: true, value: '7' });
			expect(amount.description).to.match(/^Expires .* in 7 days$/);
			const unit = await accessibleNode('combobox', 'Unit');
			expect(unit.description).to.equal(amount.description);
			expect(unitSelect(page).ariaRequired).to.equal('true');
			const landingPage = await accessibleNode('textbox', LANDING_PAGE);
			expect(landingPage).to.include({ required: true, value: URL, description: HINT });
			for (const node of [amount, unit, landingPage]) expect(node.invalid ?? 'false').to.equal('false');
		});

		it('are invalid and described by their messages while there are any', async () => {
			const page = await show();
			page.type(VALIDITY, '0');
			void form.report();
			await page.shownBeside(LANDING_PAGE, 'Enter the address');
			const wrong = { required: true, invalid: 'true', description: 'Enter 1 or more.' };
			expect(await accessibleNode('textbox', VALIDITY)).to.include(wrong);
			const { required, ...wrongUnit } = wrong;
			expect(await accessibleNode('combobox', 'Unit')).to.include(wrongUnit);
			expect(unitSelect(page).ariaRequired).to.equal(String(required));
			expect(await accessibleNode('textbox', LANDING_PAGE)).to.include({
				...wrong,
				description: 'Enter the address of the page that the link opens.',
			});
			page.type(VALIDITY, '1');
			await page.shownBeside(VALIDITY, 'Expires');
			const corrected = await accessibleNode('textbox', VALIDITY);
			expect(corrected.invalid ?? 'false').to.equal('false');
			expect(corrected.description).to.contain('Expires');
		});
	});

	for (const theme of THEMES)
		it(`have messages and hints with enough contrast in the ${theme} theme`, async () => {
			const link = await loadTheme(theme);
			const page = await show();
			expect(Math.min(...page.elements('#hint').map(contrast)), 'hints').to.be.at.least(4.5);
			page.type(VALIDITY, '0');
			void form.report();
			await eventually(() => page.shownMessages.length === 2, 'There are no messages.');
			const messages = page.shownMessages.map(contrast);
			link.remove();
			expect(Math.min(...messages), 'messages').to.be.at.least(4.5);
		});

	describe('while a link is being generated', () => {
		it('are read-only and keep the focus', async () => {
			const page = await show();
			form.suggestLandingPage(URL);
			page.input(VALIDITY).focus();
			form.waiting = true;
			await eventually(() => page.input(LANDING_PAGE).readOnly, 'It can be changed.');
			expect(focused() === page.input(VALIDITY), 'whether the focus stays').to.be.true;
			await sendKeys({ type: '8' });
			await sendKeys({ press: 'Tab' });
			expect(focused()?.localName).to.equal('select');
			await sendKeys({ press: 'ArrowDown' });
			await sendKeys({ type: 'w' });
			expect(page.validity).to.equal('7 Days');
			expect(form.value?.validityMinutes).to.equal(10_080);
			for (const name of [VALIDITY, LANDING_PAGE])
				expect((await accessibleNode('textbox', name)).readonly, name).to.be.true;
			expect(unitSelect(page).ariaReadOnly).to.equal('true');
			page.pressEnterIn(VALIDITY);
			page.pressEnterIn(LANDING_PAGE);
			expect(page.submits).to.equal(0);
			form.waiting = false;
			await eventually(() => !page.input(VALIDITY).readOnly, 'It cannot be changed.');
			await sendKeys({ type: 'w' });
			expect(page.validity).to.equal('7 Weeks');
		});

		it('revert a unit that is set anyway', async () => {
			const page = await show();
			form.waiting = true;
			await eventually(() => page.input(VALIDITY).readOnly, 'It can be changed.');
			page.chooseUnit('Weeks');
			await eventually(() => page.validity === '7 Days', 'It is changed.');
		});
	});

	it('show a mistake once the editor has left them, and immediately from then on', async () => {
		const page = await show();
		await page.typeByKeys(VALIDITY, '0');
		await form.updateComplete;
		expect(page.beside(VALIDITY)).not.to.contain('Enter');
		await sendKeys({ press: 'Tab' });
		await page.shownBeside(VALIDITY, 'Enter 1 or more.');
		await page.typeByKeys(VALIDITY, 'x');
		await page.shownBeside(VALIDITY, 'Enter a whole number.');
	});

	it('show no expiry date while the period is invalid', async () => {
		const page = await show();
		await page.shownBeside(VALIDITY, 'Expires');
		page.type(VALIDITY, '');
		await eventually(() => !page.beside(VALIDITY).includes('Expires'), 'The date is still shown.');
	});

	it('are submitted by Enter, but not while Enter is held down', async () => {
		const page = await show();
		for (const field of [VALIDITY, LANDING_PAGE]) {
			const submits = page.submits;
			const held = { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true };
			page.input(field).dispatchEvent(new KeyboardEvent('keydown', held));
			expect(page.submits, `by Enter held down in ${field}`).to.equal(submits);
			page.pressEnterIn(field);
			expect(page.submits, `by Enter in ${field}`).to.equal(submits + 1);
		}
	});

	it('focus the first one that is empty or invalid, and none if all are valid', async () => {
		const page = await show();
		expect(await form.focusFirst()).to.be.true;
		await eventually(() => focused() === page.input(LANDING_PAGE), 'The empty field has no focus.');
		expect(page.beside(LANDING_PAGE), 'the hint').to.contain(HINT);
		page.type(VALIDITY, 'x');
		page.input(LANDING_PAGE).focus();
		expect(await form.focusFirst()).to.be.true;
		await eventually(() => focused() === page.input(VALIDITY), 'The wrong field has no focus.');
		page.type(VALIDITY, '7');
		page.type(LANDING_PAGE, URL);
		expect(await form.focusFirst()).to.be.false;
		await form.updateComplete;
		expect(focused() === page.input(LANDING_PAGE), 'whether the focus stays').to.be.true;
	});

	describe('the landing page', () => {
		it('is filled in with a suggestion, but not again once the editor has cleared it', async () => {
			const page = await show();
			form.suggestLandingPage(URL);
			await eventually(() => page.landingPage === URL, 'It is not filled.');
			await page.typeByKeys(LANDING_PAGE, '');
			expect(page.landingPage).to.equal('');
			form.suggestLandingPage('https://late.example/');
			await form.updateComplete;
			expect(page.landingPage).to.equal('');
		});

		it('shows that it is being looked up, or that the store has none', async () => {
			const page = await show();
			form.suggestion = 'loading';
			await page.shownBeside(LANDING_PAGE, 'Looking up the page of the store.');
			form.suggestion = 'none';
			await page.shownBeside(
				LANDING_PAGE,
				'This store has no landing page yet. Enter the page that opens with the cart.',
			);
		});

		it('shows how browsers look up an internationalised host, but not a plain one', async () => {
			const page = await show();
			form.suggestion = 'none';
			page.type(LANDING_PAGE, 'https://sh\u043ep.example/');
			const words = 'Browsers look up this host as xn--shp-ted.example.';
			await page.shownBeside(LANDING_PAGE, words);
			expect((await accessibleNode('textbox', LANDING_PAGE)).description).to.equal(words);
			page.type(LANDING_PAGE, 'https://shop.example/');
			await eventually(() => !page.beside(LANDING_PAGE).includes('xn--'), 'It is still shown.');
		});

		it('shows from the start that no host is allowed, because no input would be valid', async () => {
			const page = await show(500, { landingPage: { allowedHosts: [] } });
			await page.shownBeside(LANDING_PAGE, 'No page can be used');
			const node = await accessibleNode('textbox', LANDING_PAGE);
			expect(node.invalid).to.equal('true');
			expect(node.description).to.contain('No page can be used');
		});

		it('is not validated by the browser as well', async () => {
			const page = await show();
			page.type(LANDING_PAGE, 'https://shop.example/\ud800');
			void form.report();
			await eventually(() => !page.beside(LANDING_PAGE).includes('Expires'), 'It is not rendered.');
			expect(page.input(LANDING_PAGE).type).to.equal('text');
			expect(page.input(LANDING_PAGE).inputMode).to.equal('url');
			expect(page.text).not.to.contain('Please enter a URL');
		});
	});

	describe('the validity period', () => {
		for (const [typed, unit, words] of [
			['9000', 'Hours', '8,760 hours'],
			['366', 'Days', '365 days'],
			['53', 'Weeks', '52 weeks'],
			['525601', 'Minutes', '525,600 minutes'],
		] as const)
			it(`is too long with ${typed} ${unit}, and the message names ${words}`, async () => {
				const page = await show(500, { validity: { max: 365 * 24 * 60 } });
				page.type(VALIDITY, typed);
				page.chooseUnit(unit);
				void form.report();
				await page.shownBeside(VALIDITY, `The link can be valid for ${words} at most.`);
			});
	});
});
