import { expect } from '@open-wc/testing';
import type { TestBackoffice } from './backoffice.js';
import { eventually } from './eventually.js';
import type { GeneratorPage } from './generator.page.js';
import { SendEmailPage } from './send-email.page.js';

const LANDING_PAGE = 'https://nordlys.example/offer?from=phone#top';
/** All of them differ from what the panels suggest. */
const MAIL = { recipient: 'bo@example.com', template: 'Abandoned Cart Notification', language: 'Not chosen' };

/** An editor who fills in, submits and closes both panels. */
export class Editor {
	constructor(private readonly backoffice: TestBackoffice) {}

	get generator(): GeneratorPage {
		const { generator } = this.backoffice;
		if (!generator) throw new Error('There is no generator.');
		return generator;
	}

	get sendEmail(): SendEmailPage {
		const { sendEmail } = this.backoffice;
		if (!sendEmail) throw new Error('There is no Send Email.');
		return new SendEmailPage(sendEmail.element);
	}

	get canCopy(): boolean {
		return this.backoffice.generator?.button('Copy to Clipboard')?.disabled === false;
	}

	/** Opens the generator and waits for its form, but not for the landing page and the products. */
	async open(cart?: string) {
		await this.backoffice.open(cart);
		await eventually(() => this.canCopy, 'There is no form.');
	}

	fillInLink() {
		this.generator.type('Validity Period', '36');
		this.generator.chooseUnit('Hours');
		this.generator.type('Landing Page URL', LANDING_PAGE);
	}

	expectLinkFilledIn() {
		expect(this.generator.validity, 'the validity').to.equal('36 Hours');
		expect(this.generator.landingPage, 'the landing page').to.equal(LANDING_PAGE);
	}

	/** Opens Send Email and waits for the panel, but not for its form. */
	async openSendEmail() {
		this.press('Send via Email');
		await eventually(() => this.backoffice.sendEmail !== undefined, 'Send Email did not open.');
	}

	/** Whether Send Email has a form to fill in. */
	get canSend(): boolean {
		return this.backoffice.sendEmail !== undefined && this.sendEmail.hasTemplates;
	}

	/** Whether Send Email is loading its templates. */
	get isLoading(): boolean {
		return this.sendEmail.elements('umb-body-layout[loading]').length > 0;
	}

	async fillInMail() {
		await eventually(() => this.canSend, 'Send Email has no form.');
		this.sendEmail.type('Recipient', MAIL.recipient);
		this.sendEmail.chooseTemplate(MAIL.template);
		this.sendEmail.chooseLanguage(MAIL.language);
	}

	expectMailFilledIn() {
		const { recipient, template, language } = this.sendEmail;
		expect({ recipient, template, language }).to.deep.equal(MAIL);
	}

	/** Focuses a button of the topmost panel and presses it. */
	press(label: string) {
		const button = (this.backoffice.sendEmail ?? this.generator).button(label);
		if (!button) throw new Error(`There is no button "${label}".`);
		button.focus();
		button.click();
	}

	/** Closes the topmost panel. */
	async close() {
		const panel = this.backoffice.sendEmail ?? this.generator;
		this.press('Close');
		await eventually(() => !panel.isOpen, 'The panel is still open.');
	}
}
