import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { delay, http, HttpResponse } from 'msw';
import { seedIds } from '../../../mocks/index.js';
import {
	CULTURES,
	EMAIL_TEMPLATES,
	PAYMENT_LINK,
	SEND,
	setUpCommerce,
} from '../../commerce/testing/mocked-commerce.js';
import { expectAccessible } from '../../testing/accessible.js';
import { setUpBackoffice } from '../../testing/backoffice.js';
import { elementsIn, focused, textIn } from '../../testing/composed-tree.js';
import { eventually } from '../../testing/eventually.js';
import type { GeneratorPage } from '../../testing/generator.page.js';

const { carts } = seedIds;
const MARKUP = '<img src=x onerror="this.ownerDocument.title = 1"> & <b>more</b>';
const CARRIES_LINK = "The e-mail carries the cart's payment link.";
const MAY_BE_SENT = 'The e-mail may have been sent all the same. Make sure that it has not before you send it again.';

describe('Send Email', () => {
	const backoffice = setUpBackoffice();
	const mocked = setUpCommerce();
	const { commerce, worker } = mocked;
	let generator: GeneratorPage;

	const opened = async (cart?: string): Promise<GeneratorPage> => {
		generator = await backoffice.openReady(cart);
		generator.press('Send via Email');
		await eventually(() => backoffice.sendEmail !== undefined, 'It did not open.');
		if (!backoffice.sendEmail) throw new Error('It has closed again.');
		return backoffice.sendEmail;
	};

	/** @returns {Promise<GeneratorPage>} the panel with its templates, or with a message instead */
	const ready = async (cart?: string): Promise<GeneratorPage> => {
		const panel = await opened(cart);
		await eventually(() => panel.elements('umb-body-layout:not([loading])').length > 0, 'It is still loading.');
		return panel;
	};

	/** @returns {Promise<GeneratorPage>} the panel, opened again from the same generator, with its templates */
	const reopened = async (): Promise<GeneratorPage> => {
		await eventually(() => generator.elements('[data-state=waiting]').length === 0, 'A button still waits.');
		generator.press('Send via Email');
		await eventually(() => backoffice.sendEmail?.button('Send')?.disabled === false, 'It did not open again.');
		if (!backoffice.sendEmail) throw new Error('It has closed again.');
		return backoffice.sendEmail;
	};

	const template = (alias: string, rest: object = {}) => ({ id: `id-${alias}`, alias, category: 'Cart', ...rest });
	const useTemplates = (...templates: Array<object>) =>
		worker.use(http.get(EMAIL_TEMPLATES, () => HttpResponse.json(templates)));

	const radios = (panel: GeneratorPage) =>
		panel.elements('input[type=radio]').filter((radio) => radio instanceof HTMLInputElement);
	const chosen = (panel: GeneratorPage) => radios(panel).findIndex(({ checked }) => checked);
	const sent = () => Promise.all(mocked.sendRequests.map((request) => request.clone().json()));
	const closed = (panel: GeneratorPage) => eventually(() => !panel.isOpen, 'It is still open.');

	it('sends its suggestions: one click, one e-mail, with the link, and a confirmation', async () => {
		const panel = await ready();
		expect(panel.input('Recipient').value).to.equal('anna@example.com');
		for (const part of ['noreply@umbraco.com', 'Your Cart is Ready']) expect(panel.text).to.contain(part);
		await eventually(() => panel.text.includes(CARRIES_LINK), 'It does not say that the link is in it.');
		await expectAccessible(panel);
		panel.press('Send');
		expect(await backoffice.notified()).to.equal('positive: Payment link sent to anna@example.com');
		await closed(panel);
		expect(await sent()).to.deep.equal([{ entity: carts.ordinary, to: 'anna@example.com', languageIsoCode: 'da-DK' }]);
		expect(mocked.linkRequests.length, 'links').to.equal(1);
		expect(commerce.emails.sent[0]?.paymentLink?.link).to.equal(generator.link);
	});

	it('claims nothing about the mailed link that only Commerce knows', async () => {
		const release = mocked.hold(PAYMENT_LINK);
		const panel = await ready();
		expect(panel.text).to.contain('Payment link Generating the payment link');
		release();
		await eventually(() => panel.text.includes(`Payment link ${CARRIES_LINK}`), 'It does not say what is in it.');
		const other = radios(panel).find(({ checked }) => !checked);
		other?.click();
		const maybe = "Payment link The template decides whether the e-mail carries the cart's payment link.";
		await eventually(() => panel.text.includes(maybe), 'It does not say that it depends on the template.');
		expect(panel.text).not.to.match(/expire|valid|7 days/i);
	});

	it("shows the recipient, and the template's recipients that it replaces", async () => {
		const panel = await ready();
		const to = () =>
			panel
				.elements('dd')
				.map(textIn)
				.find((text) => text.includes('@example.com')) ?? '';
		expect(to()).to.equal('anna@example.com');
		panel.type('Recipient', 'bo@example.com');
		await eventually(() => to() === 'bo@example.com (instead of anna@example.com)', 'It shows another recipient.');
		panel.type('Recipient', '');
		await eventually(() => to() === 'anna@example.com', 'It shows another recipient.');
	});

	it('names its dialog, and moves the focus to the recipient', async () => {
		const panel = await ready();
		const dialogs = [...elementsIn(backoffice.element.shadowRoot ?? document)].filter(
			({ localName }) => localName === 'dialog',
		);
		expect(dialogs.map((dialog) => dialog.getAttribute('aria-label'))).to.deep.equal([
			'Payment Link Generator',
			'Send Email',
		]);
		await eventually(() => focused() === panel.input('Recipient'), 'The focus is elsewhere.');
	});

	it('waits for the templates, but not for the languages of the site', async () => {
		const release = mocked.hold(CULTURES);
		const panel = await ready();
		expect(panel.button('Send')?.disabled).to.be.false;
		const languages = () => panel.elements('select option').length;
		const before = languages();
		release();
		await eventually(() => languages() > before, 'They are not loaded.');
		panel.press('Send');
		await closed(panel);
		expect(await sent()).to.have.nested.property('[0].languageIsoCode', 'da-DK');
	});

	it('requests the link first, and no e-mail before there is one', async () => {
		const release = mocked.hold(PAYMENT_LINK);
		const panel = await ready();
		panel.press('Send');
		await eventually(
			() => panel.status.includes('Sending the e-mail to anna@example.com'),
			'It does not say that it is sending.',
		);
		expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
		release();
		await closed(panel);
		expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
	});

	/** Presses Send before the link is refused. */
	const sendWithoutLink = async (status: number) => {
		worker.use(http.post(PAYMENT_LINK, () => new HttpResponse(null, { status }), { once: true }));
		const release = mocked.hold(PAYMENT_LINK);
		const panel = await ready();
		panel.type('Recipient', 'bo@example.com');
		panel.press('Send');
		release();
		await closed(panel);
	};

	it('closes and sends nothing if there is no link, and the generator says why', async () => {
		await sendWithoutLink(404);
		expect(await generator.alertShown()).to.equal('This cart no longer exists.');
		expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
		expect(backoffice.notifications).to.be.empty;
	});

	it('does not repeat that there was no link once there is one', async () => {
		await sendWithoutLink(503);
		await generator.alertShown();
		const again = await reopened();
		expect(again.alert).to.equal('');
		expect(again.input('Recipient').value).to.equal('bo@example.com');
		again.press('Send');
		await closed(again);
		expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
	});

	it('keeps what was typed until it is sent, even if it is closed', async () => {
		const panel = await ready();
		panel.type('Recipient', 'bo@example.com');
		panel.press('Close');
		await closed(panel);
		await eventually(() => generator.elements('[data-state=waiting]').length === 0, 'A button still waits.');
		expect(generator.elements('[data-state=success]').length, 'buttons that say success').to.equal(0);
		generator.press('Send via Email');
		await eventually(() => (backoffice.sendEmail?.elements('input').length ?? 0) > 0, 'It did not open again.');
		expect(backoffice.sendEmail?.input('Recipient').value).to.equal('bo@example.com');
		expect(mocked.linkRequests.length, 'links').to.equal(1);
		expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
	});

	describe('sends one e-mail', () => {
		it('after a double click, however slow the server is', async () => {
			const release = mocked.hold(SEND);
			const panel = await ready();
			panel.press('Send');
			panel.press('Send');
			await eventually(() => mocked.sendRequests.length > 0, 'It is not sent.');
			panel.press('Send');
			release();
			await closed(panel);
			expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
		});

		it('even if the second click of a double click lands on Send again', async () => {
			worker.use(http.post(SEND, () => new HttpResponse(null, { status: 500 })));
			const panel = await ready();
			panel.press('Send');
			await panel.alertShown();
			const click = new MouseEvent('click', { detail: 2, bubbles: true, composed: true });
			panel.button('Send again')?.dispatchEvent(click);
			await delay(0);
			expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
		});

		it('while Enter is held down in a field', async () => {
			worker.use(http.post(SEND, () => HttpResponse.json({ title: 'Not now.' }, { status: 400 })));
			const panel = await ready();
			panel.pressEnterIn('Recipient');
			const held = () =>
				panel.input('Recipient').dispatchEvent(
					new KeyboardEvent('keydown', {
						key: 'Enter',
						repeat: true,
						bubbles: true,
						composed: true,
						cancelable: true,
					}),
				);
			expect(held(), 'whether the browser acts on it').to.be.false;
			expect(await panel.alertShown()).to.contain('Not now.');
			held();
			await delay(0);
			expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
		});
	});

	describe('if an e-mail may have been sent', () => {
		for (const [what, answer, words] of [
			['the connection breaks', () => HttpResponse.error(), 'Commerce gave no clear answer.'],
			[
				'the server fails',
				() => HttpResponse.json({ title: `451 ${MARKUP}` }, { status: 500 }),
				`Commerce said: “451 ${MARKUP}”.`,
			],
			['a proxy fails', () => new HttpResponse('<h1>502</h1>', { status: 502 }), 'Commerce gave no clear answer.'],
			['a page comes instead of an answer', () => HttpResponse.html('<h1>Hi</h1>'), 'Commerce gave no clear answer.'],
		] as const) {
			it(`because ${what}, says so, and sends again only if the editor decides to`, async () => {
				worker.use(http.post(SEND, answer, { once: true }));
				const panel = await ready();
				panel.type('Recipient', 'bo@example.com');
				panel.press('Send');
				expect(await panel.alertShown()).to.contain(`${words} ${MAY_BE_SENT}`);
				expect(panel.elements('img, b').length, 'elements from the markup').to.equal(0);
				expect(panel.button('Send') === undefined, 'whether Send is gone').to.be.true;
				panel.pressEnterIn('Recipient');
				await eventually(() => focused() === panel.button('Send again'), 'The decision has no focus.');
				expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
				await expectAccessible(panel);
				panel.press('Send again');
				expect(await backoffice.notified()).to.equal('positive: Payment link sent to bo@example.com');
				expect(mocked.sendRequests.length, 'e-mails').to.equal(2);
			});
		}

		it('because the panel was closed before the answer came, the generator says so', async () => {
			worker.use(http.post(SEND, () => HttpResponse.error()));
			const release = mocked.hold(SEND);
			const panel = await ready();
			panel.press('Send');
			await eventually(() => mocked.sendRequests.length > 0, 'It is not sent.');
			panel.press('Close');
			await closed(panel);
			release();
			expect(await generator.alertShown()).to.contain(MAY_BE_SENT);
			expect(backoffice.notifications).to.be.empty;
			expect(mocked.sendRequests.length, 'e-mails').to.equal(1);
		});
	});

	describe('if it is refused', () => {
		for (const [what, answer, words] of [
			['without a message', () => new HttpResponse(null, { status: 400 }), 'The e-mail was not sent.'],
			[
				'because the editor is signed out',
				() => new HttpResponse(null, { status: 401 }),
				'You were signed out, and the e-mail was not sent. Sign in and send it again; nothing you entered is lost.',
			],
			[
				'because the editor lacks permission',
				() => new HttpResponse(null, { status: 403 }),
				'You do not have permission to send e-mail in this store.',
			],
			[
				'because the template is gone',
				() => new HttpResponse(null, { status: 404 }),
				'The e-mail was not sent: this e-mail template, or the cart, no longer exists. Retry',
			],
			[
				'by a notification at status 200',
				() =>
					new HttpResponse(null, {
						headers: {
							'Umb-Notifications': JSON.stringify([{ type: 'Error', category: 'Email', message: 'No host.' }]),
						},
					}),
				'The e-mail was not sent. Commerce said: “No host.”',
			],
		] as const) {
			it(`${what}, says so once, loses nothing and keeps Send`, async () => {
				worker.use(http.post(SEND, answer, { once: true }));
				const panel = await ready();
				panel.type('Recipient', 'bo@example.com');
				panel.press('Send');
				expect(await panel.alertShown()).to.equal(words);
				expect(backoffice.notifications).to.be.empty;
				expect(panel.input('Recipient').value).to.equal('bo@example.com');
				await expectAccessible(panel);
				panel.press('Send');
				await closed(panel);
				expect(commerce.emails.sent[0]?.to).to.deep.equal(['bo@example.com']);
			});
		}

		it('because of its fields, shows the messages at the fields, as text', async () => {
			const errors = { to: [`Unknown: ${MARKUP}`], LanguageIsoCode: [`Not here: ${MARKUP}`] };
			worker.use(http.post(SEND, () => HttpResponse.json({ title: 'No', errors }, { status: 400 })));
			const panel = await ready();
			panel.press('Send');
			await panel.shownBeside('Recipient', `Unknown: ${MARKUP}`);
			await eventually(() => focused() === panel.input('Recipient'), 'The first field has no focus.');
			expect(panel.text).to.contain(`Not here: ${MARKUP}`);
			expect(panel.elements('img, b').length, 'elements from the markup').to.equal(0);
			await expectAccessible(panel);
		});
	});

	describe('the recipient', () => {
		for (const address of ['jens', 'a@b, c@d', 'Anna <anna@example.com>', 'a@b;c@d', 'anna@'])
			it(`"${address}" is refused at the field, and nothing is sent`, async () => {
				const panel = await ready();
				panel.type('Recipient', address);
				panel.press('Send');
				await panel.shownBeside('Recipient', 'Enter one e-mail address');
				expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
			});

		for (const address of [
			'用户@例え.テスト',
			'ødegård+kurv@bücher.example',
			`${'long'.repeat(30)}@${'a'.repeat(120)}.example`,
		])
			it(`"${address.slice(0, 30)}" is accepted`, async () => {
				const panel = await ready();
				panel.type('Recipient', ` ${address} `);
				panel.press('Send');
				await closed(panel);
				expect(await sent()).to.have.nested.property('[0].to', address);
			});

		it('may be left empty if the template has its own, which are shown', async () => {
			useTemplates(template('own', { toAddresses: ['shop@example.com'], sendToCustomer: true }));
			worker.use(http.post(SEND, () => new HttpResponse(null)));
			const panel = await ready();
			panel.type('Recipient', '');
			await panel.shownBeside('Recipient', 'If left empty, it goes to shop@example.com and anna@example.com');
			panel.press('Send');
			expect(await backoffice.notified()).to.contain('Payment link sent to shop@example.com and anna@example.com');
			expect(await sent()).to.deep.equal([{ entity: carts.ordinary, languageIsoCode: 'da-DK' }]);
		});

		it('is required if neither the template nor the cart has one', async () => {
			const panel = await ready(carts.withoutEmail);
			expect(panel.input('Recipient').value).to.equal('');
			panel.press('Send');
			await panel.shownBeside('Recipient', 'the template has no recipient of its own');
			expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
		});
	});

	describe('the language', () => {
		it("is the cart's if the site's are not available", async () => {
			worker.use(http.get(CULTURES, () => new HttpResponse(null, { status: 403 })));
			const panel = await ready();
			panel.press('Send');
			await closed(panel);
			expect(await sent()).to.have.nested.property('[0].languageIsoCode', 'da-DK');
			expect(panel.alert).to.be.empty;
		});
	});

	describe('templates', () => {
		it('are announced while they load, and nothing can be sent', async () => {
			mocked.hold(EMAIL_TEMPLATES);
			const panel = await opened();
			await eventually(() => panel.status === 'Loading the e-mail templates', 'It does not say that it loads.');
			expect(panel.button('Send')?.disabled).to.be.true;
			await expectAccessible(panel);
		});

		it('none: the panel says so', async () => {
			useTemplates();
			const panel = await ready();
			expect(panel.text).to.contain('This store has no e-mail template for carts.');
			expect(panel.button('Send')?.disabled).to.be.true;
			await expectAccessible(panel);
		});

		it('one: it is selected', async () => {
			useTemplates(template('only'));
			expect(chosen(await ready())).to.equal(0);
		});

		const view = (name: string) => ({ templateView: `~/Views/UmbracoCommerce/Templates/Email/${name}.cshtml` });

		it('one with the view for payment links: it is selected', async () => {
			useTemplates(template('one'), template('other', view('NordlysPaymentLinkEmail')), template('last'));
			expect(chosen(await ready())).to.equal(1);
		});

		it('one with the view for payment links, and one with the alias: the alias counts', async () => {
			useTemplates(
				template('one'),
				template('other', view('PaymentLinkEmail')),
				template('PaymentLink', view('Other')),
			);
			expect(chosen(await ready())).to.equal(2);
		});

		it('only those for carts, even if Commerce returns others', async () => {
			useTemplates(
				template('paymentLink', { category: 'Order' }),
				template('without', { category: null }),
				template('own'),
				template('gift', { category: 'GiftCard' }),
			);
			const panel = await ready();
			const names = panel.elements('label > span > bdi').map(({ textContent }) => textContent);
			expect(names).to.deep.equal(['without', 'own']);
			expect(chosen(panel)).to.equal(-1);
		});

		it('several, none of which stands out: the editor has to choose', async () => {
			useTemplates(template('one'), template('other'));
			const panel = await ready();
			expect(chosen(panel)).to.equal(-1);
			panel.press('Send');
			await eventually(() => panel.alert.includes('Choose an e-mail template.'), 'It is not shown.');
			expect(mocked.sendRequests.length, 'e-mails').to.equal(0);
			await expectAccessible(panel);
		});

		it('500: they can be searched, and the selection stays', async () => {
			const many = Array.from({ length: 500 }, (_, index) => template(`t${index}`, { subject: `Subject ${index}` }));
			useTemplates(...many, template('paymentLink', { name: 'Pay' }));
			const panel = await ready();
			expect(chosen(panel)).to.equal(500);
			panel.type('Search templates', 'SUBJECT 499');
			await eventually(() => radios(panel).length === 1, 'They are not searched.');
			panel.type('Search templates', 'nothing like it');
			await eventually(() => panel.text.includes('No template matches the search.'), 'It is not shown.');
			await expectAccessible(panel);
		});

		for (const [what, answer, words] of [
			[
				'may not be read',
				() => new HttpResponse(null, { status: 403 }),
				'You do not have permission to send e-mail in this store.',
			],
			[
				'cannot be read',
				() => HttpResponse.error(),
				'Commerce cannot be reached. Check the connection and try again. Retry',
			],
		] as const)
			it(`${what}: the panel says so`, async () => {
				worker.use(http.get(EMAIL_TEMPLATES, answer, { once: true }));
				const panel = await ready();
				expect(await panel.alertShown()).to.equal(words);
				expect(panel.button('Send')?.disabled).to.be.true;
				await expectAccessible(panel);
				if (!panel.button('Retry')) return;
				panel.press('Retry');
				await eventually(() => chosen(panel) >= 0, 'They are still not there.');
				expect(panel.input('Recipient').value).to.equal('anna@example.com');
			});

		it('are shown as text, whatever they contain', async () => {
			const tricky = fc.oneof(
				fc.string({ minLength: 1 }),
				fc.constantFrom(MARKUP, '</dd><script>1</script>', '\u202eevil', '{{x}}', '"><b>'),
			);
			const texts = fc.sample(tricky, 60);
			const many = texts.map((text, index) =>
				template(`t${index}`, {
					name: text,
					subject: text,
					senderName: text,
					senderAddress: text,
					toAddresses: [text],
				}),
			);
			useTemplates(...many);
			const panel = await ready();
			const names = panel.elements('label > span > bdi').map(({ textContent }) => textContent);
			expect(names).to.deep.equal(texts);
			for (const [index, radio] of radios(panel).entries()) {
				radio.click();
				await eventually(
					() => panel.elements('dd bdi').some(({ textContent }) => textContent === texts[index]),
					`"${texts[index] ?? ''}" is not in the summary.`,
				);
			}
			expect(panel.elements('img, script, label b, dd b').length, 'elements from the markup').to.equal(0);
		});
	});
});
