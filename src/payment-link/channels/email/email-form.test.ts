import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplCulture, UcplEmailTemplate } from '../../commerce/types.js';
import { accessibleNode } from '../../testing/accessibility-tree.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { focused } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import { FormPage } from '../../testing/form.page.js';
import { contrast, loadTheme, THEMES } from '../../testing/theme.js';
import type { UcplEmailFormElement } from './email-form.element.js';
import './email-form.element.js';

const RECIPIENT = 'Recipient';
const LANGUAGE = 'Language';
const TEMPLATE = 'Email template';
const NO_ADDRESS = 'Enter one e-mail address, such as anna@example.com.';
const CHOOSE = 'Choose an e-mail template.';

const cart: UcplCart = {
	unique: 'cart',
	number: 'CART-1',
	customerName: 'Anna',
	customerEmail: 'anna@example.com',
	lines: [],
	quantity: 1,
	isFree: false,
	isEmpty: false,
	isFinalized: false,
	isPaymentUnderWay: false,
};

const template = (name: string, rest: Partial<UcplEmailTemplate> = {}): UcplEmailTemplate => ({
	unique: `id "${name}"`,
	name,
	alias: name,
	subject: '',
	senderName: '',
	senderAddress: '',
	view: '',
	to: [],
	cc: [],
	bcc: [],
	replyTo: [],
	isSentToCustomer: false,
	...rest,
});
const one = template('One');
const own = template('Own', { to: ['shop@example.com'], isSentToCustomer: true });
const cultures: Array<UcplCulture> = [
	{ isoCode: 'en-US', name: 'English' },
	{ isoCode: 'da-DK', name: 'Danish' },
];

describe('the e-mail form', () => {
	const backoffice = setUpBackoffice();
	let form: UcplEmailFormElement;

	const show = async (given: Partial<UcplEmailFormElement> = {}, width?: number): Promise<FormPage> => {
		form = document.createElement('ucpl-email-form');
		const draft = { recipient: 'anna@example.com', language: 'da-DK', template: one };
		Object.assign(form, { cart, templates: [one, own], languages: cultures, draft }, given);
		const page = new FormPage(backoffice, form, width);
		await page.ready(RECIPIENT);
		return page;
	};

	const refusal = (language: string) => new UcplCommerceError('invalid', { fields: { language } });

	const select = (page: FormPage): HTMLSelectElement => {
		const found = page.elements('select').find((element) => element instanceof HTMLSelectElement);
		if (!found) throw new Error('There is no language.');
		return found;
	};
	const languageField = (page: FormPage): UUISelectElement => {
		const found = page.elements('uui-select').find((element) => element instanceof UUISelectElement);
		if (!found) throw new Error('There is no language.');
		return found;
	};
	const language = (page: FormPage) => select(page).selectedOptions[0]?.text.trim();
	const radios = (page: FormPage) =>
		page.elements('input[type=radio]').filter((radio) => radio instanceof HTMLInputElement);
	const chosen = (page: FormPage) => radios(page).map(({ checked }) => checked);

	describe('reserves space for its messages', () => {
		for (const width of [500, 320, 240])
			it(`at ${width} px: none of them moves what is below`, async () => {
				const page = await show({ draft: { recipient: '', language: '', template: one } }, width);
				const before = page.buttonTop;
				for (const [typed, words] of [
					['', 'Enter a recipient'],
					['jens', NO_ADDRESS],
					['anna\u200b@example.com', 'characters that cannot be seen'],
					['mailto:anna@example.com', 'without mailto:.'],
					['anna@example.com?cc=a@example.com', 'without a question mark'],
					['anna@example.com', ''],
				] as const) {
					page.type(RECIPIENT, typed);
					void form.report();
					await page.shownBeside(RECIPIENT, words);
					expect(page.buttonTop, `with "${words}"`).to.equal(before);
				}
				form.draft = { ...form.draft, template: undefined };
				void form.report();
				await eventually(() => page.text.includes(CHOOSE), 'It is not shown.');
				expect(page.buttonTop, 'without a template').to.equal(before);
				form.refuse(refusal('Not this one.'));
				await eventually(() => page.text.includes('Not this one.'), 'It is not shown.');
				expect(page.buttonTop, 'with a refused language').to.equal(before);
			});

		it('so that a click arrives even if its mousedown shows a message', async () => {
			const page = await show({}, 240);
			await page.typeByKeys(RECIPIENT, 'jens');
			expect(page.beside(RECIPIENT), 'the hint while typing').not.to.contain(NO_ADDRESS);
			await page.mouse('down');
			await page.shownBeside(RECIPIENT, NO_ADDRESS);
			await page.mouse('up');
			await resetMouse();
			expect(page.clicks).to.equal(1);
		});

		it("so that the hint about the template's recipients moves nothing", async () => {
			const page = await show({ draft: { recipient: 'bo@example.com', language: '', template: own } }, 240);
			const before = page.buttonTop;
			expect(page.beside(RECIPIENT), 'the hint while the field has a recipient').not.to.contain('goes to');
			page.type(RECIPIENT, '');
			await page.shownBeside(
				RECIPIENT,
				'If left empty, it goes to shop@example.com and anna@example.com, as set in the template.',
			);
			expect(page.buttonTop).to.equal(before);
		});
	});

	describe('in the accessibility tree', () => {
		it('has a required recipient and template, and an optional language', async () => {
			const page = await show();
			const recipient = await accessibleNode('textbox', RECIPIENT);
			expect(recipient).to.include({ required: true, value: 'anna@example.com' });
			const group = await accessibleNode('radiogroup', TEMPLATE);
			expect(group).to.include({ required: true });
			const combobox = await accessibleNode('combobox', LANGUAGE);
			expect(select(page).ariaRequired).to.equal('false');
			for (const node of [recipient, group, combobox]) {
				expect(node.invalid ?? 'false', node.role).to.equal('false');
				expect(node.description ?? '', node.role).to.equal('');
			}
		});

		it('has an optional recipient if the template has its own, and describes it by them', async () => {
			const page = await show({ draft: { recipient: '', language: '', template: own } });
			await page.shownBeside(RECIPIENT, 'If left empty');
			const recipient = await accessibleNode('textbox', RECIPIENT);
			expect(recipient.required ?? false).to.be.false;
			expect(recipient.description).to.contain('If left empty, it goes to shop@example.com');
		});

		it('has invalid fields, described by their messages', async () => {
			const page = await show({ draft: { recipient: 'jens', language: 'da-DK' } });
			form.refuse(refusal('Not Danish.'));
			await page.shownBeside(RECIPIENT, NO_ADDRESS);
			await eventually(() => page.text.includes(CHOOSE), 'It is not shown.');
			const invalid = 'true';
			const wrong = { required: true, invalid };
			expect(await accessibleNode('textbox', RECIPIENT)).to.include({ ...wrong, description: NO_ADDRESS });
			expect(await accessibleNode('radiogroup', TEMPLATE)).to.include({ ...wrong, description: CHOOSE });
			expect(await accessibleNode('radio', 'One One')).to.include({ invalid, description: CHOOSE });
			expect(await accessibleNode('combobox', LANGUAGE)).to.include({ invalid, description: 'Not Danish.' });
		});
	});

	for (const theme of THEMES)
		it(`has messages and hints with enough contrast in the ${theme} theme`, async () => {
			const link = await loadTheme(theme);
			const page = await show({ draft: { recipient: 'jens', language: 'da-DK' } });
			form.refuse(refusal('Not Danish.'));
			await eventually(() => page.shownMessages.length === 3, 'There are no messages.');
			const contrasts = [...page.shownMessages, ...page.elements('#hint')].map(contrast);
			link.remove();
			expect(Math.min(...contrasts)).to.be.at.least(4.5);
		});

	describe('while it is sent', () => {
		it('is read-only and keeps the focus', async () => {
			const page = await show();
			page.input(RECIPIENT).focus();
			form.waiting = true;
			await eventually(() => page.input(RECIPIENT).readOnly, 'It can be changed.');
			expect(focused() === page.input(RECIPIENT), 'whether the focus stays').to.be.true;
			await sendKeys({ type: 'x' });
			radios(page)[0]?.focus();
			await sendKeys({ press: 'ArrowDown' });
			expect(focused() === radios(page)[0], 'whether the focus stays in the templates').to.be.true;
			select(page).focus();
			await sendKeys({ press: 'ArrowUp' });
			expect(language(page)).to.equal('Danish (da-DK)');
			expect(chosen(page)).to.deep.equal([true, false]);
			expect(form.draft).to.deep.equal({ recipient: 'anna@example.com', language: 'da-DK', template: one });
			expect((await accessibleNode('textbox', RECIPIENT)).readonly).to.be.true;
			// Chromium leaves out of what its protocol reports whether these are read-only.
			expect(page.elements('[role=radiogroup]').map(({ ariaReadOnly }) => ariaReadOnly)).to.deep.equal(['true']);
			expect(select(page).ariaReadOnly).to.equal('true');
			page.pressEnterIn(RECIPIENT);
			expect(page.submits).to.equal(0);
		});

		it('reverts a choice that is made anyway', async () => {
			const page = await show();
			form.waiting = true;
			await eventually(() => page.input(RECIPIENT).readOnly, 'It can be changed.');
			radios(page)[1]?.click();
			select(page).value = 'en-US';
			select(page).dispatchEvent(new Event('change', { bubbles: true }));
			await eventually(() => language(page) === 'Danish (da-DK)', 'The language is changed.');
			await eventually(() => chosen(page)[0] === true, 'The template is changed.');
			expect(form.draft).to.deep.equal({ recipient: 'anna@example.com', language: 'da-DK', template: one });
		});
	});

	it('moves the focus to the recipient', async () => {
		const page = await show();
		form.focus();
		await eventually(() => focused() === page.input(RECIPIENT), 'It has no focus.');
	});

	it('is submitted by Enter, but not while Enter is held down', async () => {
		const page = await show();
		const held = { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true };
		page.input(RECIPIENT).dispatchEvent(new KeyboardEvent('keydown', held));
		expect(page.submits).to.equal(0);
		page.pressEnterIn(RECIPIENT);
		expect(page.submits).to.equal(1);
	});

	describe('has a language', () => {
		const choose = async (page: FormPage, key: string) => {
			select(page).focus();
			await sendKeys({ press: key });
		};

		it('that can be chosen, and cleared again', async () => {
			const page = await show({ draft: { recipient: 'anna@example.com', language: '', template: one } });
			await eventually(() => language(page) === 'Not chosen', 'It is not shown.');
			expect(form.value).not.to.have.property('language', 'en-US');
			await choose(page, 'ArrowDown');
			await eventually(() => language(page) === 'English (en-US)', 'It cannot be chosen.');
			expect(form.value).to.have.property('language', 'en-US');
			await choose(page, 'ArrowUp');
			await eventually(() => language(page) === 'Not chosen', 'It cannot be left open again.');
			expect(form.value).to.have.property('language', undefined);
			await form.updateComplete;
			await languageField(page).updateComplete;
			expect(language(page), 'the language once it is rendered').to.equal('Not chosen');
		});

		it('that stays if the languages arrive later', async () => {
			const page = await show({ languages: [] });
			await eventually(() => language(page) === 'da-DK', 'It is not shown.');
			form.languages = cultures;
			await eventually(() => language(page) === 'Danish (da-DK)', 'It is not kept.');
			expect([...select(page).options].map(({ text }) => text.trim())).to.deep.equal([
				'',
				'Not chosen',
				'English (en-US)',
				'Danish (da-DK)',
			]);
			expect(form.value).to.have.property('language', 'da-DK');
		});
	});

	describe('has templates', () => {
		it('that the arrow keys choose from, and that can be set later', async () => {
			const page = await show();
			await eventually(() => chosen(page)[0] === true, 'None is chosen.');
			radios(page)[0]?.focus();
			await sendKeys({ press: 'ArrowDown' });
			expect(form.draft.template).to.equal(own);
			expect(chosen(page)).to.deep.equal([false, true]);
			form.draft = { ...form.draft, template: one };
			await eventually(() => chosen(page)[0] === true, 'It is not chosen.');
			expect(chosen(page)).to.deep.equal([true, false]);
			form.draft = { ...form.draft, template: undefined };
			await eventually(() => !chosen(page).includes(true), 'One is still chosen.');
		});
	});
});
